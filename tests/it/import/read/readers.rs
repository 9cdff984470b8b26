//! What kind of file it is, and how its letters are stored.

use super::*;

#[test]
fn pages_and_lists_are_read_and_others_named() -> Outcome {
    for data in [
        "<html><body><table><tr><th>ID</th><th>Q</th></tr><tr><td>1</td><td>5</td></tr><tr><td>2</td><td>4</td></tr></table>",
        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"S\"><Table><Row><Cell><Data ss:Type=\"String\">ID</Data></Cell><Cell><Data ss:Type=\"String\">Q</Data></Cell></Row><Row><Cell/><Cell><Data ss:Type=\"Number\">5</Data></Cell></Row><Row ss:Index=\"9\"><Cell ss:Index=\"2\"><Data ss:Type=\"Number\">4</Data></Cell></Row></Table></Worksheet></Workbook>",
        "[{\"ID\": 1, \"Q\": 5}, {\"Q\": 4}]",
        "{\"ID\": 1, \"Q\": 5}\n{\"Q\": 4}\n",
        "ID\tQ\n1\t5\n2\t4\n",
    ] {
        assert_eq!(five(data, "Q")?, BTreeMap::from([(4, 1), (5, 1)]), "{data}");
    }
    let named: [(&[u8], Foreign); 9] = [
        (b"%PDF-1.7 \xE2\xE3", Foreign::Pdf),
        (b"$FL2@(#) SPSS DATA FILE", Foreign::Spss),
        (b"\x1F\x8B\x08\0", Foreign::Compressed),
        (b"\x89PNG\r\n", Foreign::Picture),
        (b"{\"items\":[{\"answers\":[[1]]}]}", Foreign::Json),
        (b"{\"url\":\"https://docs.google.com\",\"doc_id\":\"x\"}", Foreign::Link),
        (b"<html><p>nothing</p></html>", Foreign::Html),
        (b"<?xml version=\"1.0\"?><a/>", Foreign::Xml),
        (b"SQLite format 3\0", Foreign::Database),
    ];
    for (data, what) in named {
        let error =
            import(data, &plan(&["Q=A;stage=use;scale=1..5"])).map(|_| ()).expect_err("no table");
        let found = matches!(&error, ImportError::NotText { reason: NotText::Foreign(one), .. } if *one == what);
        assert!(found, "{what:?}: {error}");
    }
    let quoted = "\"ID,Q\"\n\"1,5\"\n\"2,4\"\n";
    assert!(matches!(five(quoted, "Q"), Err(ImportError::QuotedRows { .. })));
    Ok(())
}

#[test]
fn open_document_spreadsheets_are_read_as_they_show() -> Outcome {
    let cell = |kind: &str, value: &str, text: &str| {
        format!(
            "<table:table-cell office:value-type=\"{kind}\" office:value=\"{value}\"><text:p>{text}</text:p></table:table-cell>"
        )
    };
    let row = |cells: &[String]| format!("<table:table-row>{}</table:table-row>", cells.concat());
    let text = |text: &str| {
        format!(
            "<table:table-cell office:value-type=\"string\"><text:p>{text}<office:annotation><text:p>note</text:p></office:annotation></text:p></table:table-cell>"
        )
    };
    let blank = "<table:table-cell table:number-columns-repeated=\"2\"/>".to_owned();
    let rows = [
        row(&[text("Q"), blank.clone(), text("Share")]),
        row(&[cell("float", "3.0000000000000004", "3"), blank.clone(), cell("percentage", "0.85", "85%")]),
        format!("<table:table-row table:number-rows-repeated=\"2\">{}{blank}{}</table:table-row>", cell("float", "5", "5"), cell("percentage", "1", "100%")),
        "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>".into(),
    ];
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body><office:spreadsheet><table:table table:name=\"S\">{}</table:table></office:spreadsheet></office:body></office:document-content>",
        rows.concat()
    );
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in
        [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", &content)]
    {
        zip.start_file(name, SimpleFileOptions::default())?;
        zip.write_all(part.as_bytes())?;
    }
    let bytes = zip.finish()?.into_inner();
    let done = import(&bytes, &plan(&["Q=A;stage=use;scale=1..5"]))?;
    assert_eq!(counts(&done), [BTreeMap::from([(3, 1), (5, 2)])]);
    let shares = import(&bytes, &plan(&["Share=A;stage=use;scale=0..100"]))?;
    assert_eq!(counts(&shares), [BTreeMap::from([(85, 1), (100, 2)])]);
    Ok(())
}

#[test]
fn letters_of_an_old_mac_are_read_and_told() -> Outcome {
    let text = "id,Q,C\r1,5,Très bien, déjà\r2,4,Un peu cher à l’entrée\r";
    let bytes = encoding_rs::MACINTOSH.encode(&text.replace(", d", " d")).0.into_owned();
    let done = import(&bytes, &plan(&["Q=A;stage=use;scale=1..5;comment=C"]))?;
    assert_eq!(done.summary.encoding, Some("macintosh"));
    assert!(done.summary.warnings.contains(&Warning::Encoding { encoding: "macintosh" }));
    let (_, touchpoint) = done.journey.touchpoints().next().ok_or("a touchpoint")?;
    assert_eq!(touchpoint.feedback[0].text, "Très bien déjà");
    Ok(())
}

#[test]
fn letters_of_dos_are_read_and_told() -> Outcome {
    let data = b"T\x84ysin,Q\nhyv\x84\x84,5\nty\x94,4\n";
    let done = import(data, &plan(&["Q=A;stage=use;scale=1..5;comment=Täysin"]))?;
    assert!(done.summary.warnings.contains(&Warning::Encoding { encoding: "cp850" }));
    let comments = |done: &polku::import::Imported| -> Vec<String> {
        let all = done.journey.touchpoints().flat_map(|(_, one)| one.feedback.clone());
        all.map(|one| one.text.clone()).collect()
    };
    assert_eq!(comments(&done), ["hyvää", "työ"]);
    // Danish has its own page, whose ø the other one has elsewhere.
    let nordic = b"Q,C\n5,k\x9Bb\n4,\x91ble\n";
    for label in ["cp865", "IBM865", "dos"] {
        let mut wanted = plan(&["Q=A;stage=use;scale=1..5;comment=C"]);
        wanted.reading.encoding = polku::import::Encoding::for_label(label);
        assert_eq!(comments(&import(nordic, &wanted)?), ["køb", "æble"], "{label}");
    }
    Ok(())
}

#[test]
fn quotation_marks_after_backslashes_are_read_as_they_are_meant() -> Outcome {
    let data = "id,score,comment\n\"1\",\"5\",\"He said \\\"great\\\", really\"\n\
                \"2\",\"4\",\"ends in \\\\\"\n\"3\",\\N,\"a \\\"b\\\"\"\n";
    let done = import(data.as_bytes(), &plan(&["score=A;stage=use;scale=1..5;comment=comment"]))?;
    assert_eq!(counts(&done), [BTreeMap::from([(4, 1), (5, 1)])]);
    assert_eq!((done.summary.missing, done.summary.rejected), (1, 0));
    let (_, touchpoint) = done.journey.touchpoints().next().ok_or("a touchpoint")?;
    let texts: Vec<&str> = touchpoint.feedback.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(texts, ["He said \"great\", really", "ends in \\", "a \"b\""]);
    // As databases write tables without quotation marks.
    let data = "id\tscore\tcomment\n1\t5\tone\\\ntwo\n2\t\\N\t\\N\n3\t4\ta\\tb\n";
    let done = import(data.as_bytes(), &plan(&["score=A;stage=use;scale=1..5;comment=comment"]))?;
    assert_eq!(counts(&done), [BTreeMap::from([(4, 1), (5, 1)])]);
    assert_eq!(done.summary.comments, 2);
    Ok(())
}

#[test]
fn a_finnish_export_is_taken_for_what_it_is() -> Outcome {
    let webropol = "Vastauksen ID;Lähetetty;Vastausaika;Kieli;Kuinka tyytyväinen olit?\n\
                    1;2026-03-01 10:00;00:03:10;fi;5\n2;2026-03-02 10:00;00:01:00;fi;4\n";
    let seen = preview(webropol.as_bytes(), "w.csv", &Reading::default())?;
    assert_eq!(seen.known, Some(Known::Webropol));
    let lime = "Vastauksen ID;Lähetyspäivä;Viimeinen sivu;Aloituskieli;Q\n\
                1;2026-03-01 10:00:00;3;fi;5\n2;2026-03-02 10:00:00;3;fi;4\n";
    let seen = preview(lime.as_bytes(), "l.csv", &Reading::default())?;
    assert_eq!(seen.known, Some(Known::LimeSurvey));
    Ok(())
}
