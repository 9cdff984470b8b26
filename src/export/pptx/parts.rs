//! The parts of the archive beside the slides: what `PowerPoint` needs to open it.

use super::SIZE;
use super::slide::Part;
use crate::export::xml::escaped;
use crate::journey::Date;
use std::fmt::Write as _;

/// The names of the languages the parts are written in.
pub(super) const SPACES: &str = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
/// What every tree of shapes begins with.
pub(super) const TREE: &str = "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>\
    <p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// Parts that say nothing of ours, without which `PowerPoint` may offer to repair the slides: their name and kind, and
/// what they hold.
const USUAL: [(&str, &str); 3] =
    [("presProps", "presentationPr"), ("viewProps", "viewPr"), ("tableStyles", "tblStyleLst")];
/// The style that tables have where nobody chose one.
const TABLE_STYLE: &str = "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// Name and bytes of every part.
pub(super) fn all(slides: &[Part], title: &str, day: Option<Date>) -> Vec<(String, Vec<u8>)> {
    let mut parts: Vec<(String, String)> = vec![
        ("[Content_Types].xml".into(), types(slides.len())),
        (
            "_rels/.rels".into(),
            links(&[
                (format!("{OFFICE}/officeDocument"), "ppt/presentation.xml".into()),
                (
                    format!("{PACKAGE}/relationships/metadata/core-properties"),
                    "docProps/core.xml".into(),
                ),
            ]),
        ),
        ("docProps/core.xml".into(), core(title, day)),
        ("ppt/presentation.xml".into(), presentation(slides.len())),
        ("ppt/_rels/presentation.xml.rels".into(), presentation_links(slides.len())),
        ("ppt/slideMasters/slideMaster1.xml".into(), master()),
        (
            "ppt/slideMasters/_rels/slideMaster1.xml.rels".into(),
            links(&[
                (format!("{OFFICE}/slideLayout"), "../slideLayouts/slideLayout1.xml".into()),
                (format!("{OFFICE}/theme"), "../theme/theme1.xml".into()),
            ]),
        ),
        ("ppt/slideLayouts/slideLayout1.xml".into(), layout()),
        (
            "ppt/slideLayouts/_rels/slideLayout1.xml.rels".into(),
            links(&[(format!("{OFFICE}/slideMaster"), "../slideMasters/slideMaster1.xml".into())]),
        ),
        ("ppt/theme/theme1.xml".into(), theme()),
    ];
    parts.extend(USUAL.map(|(name, root)| (format!("ppt/{name}.xml"), usual(root))));
    let mut pictures = Vec::new();
    for (number, slide) in (1..).zip(slides) {
        parts.push((format!("ppt/slides/slide{number}.xml"), slide.xml.clone()));
        // The layout is the first link, pictures follow: FIRST_PICTURE.
        let mut linked =
            vec![(format!("{OFFICE}/slideLayout"), "../slideLayouts/slideLayout1.xml".to_owned())];
        for (at, picture) in (1..).zip(&slide.pictures) {
            let name = format!("media/slide{number}-{at}.png");
            linked.push((format!("{OFFICE}/image"), format!("../{name}")));
            pictures.push((format!("ppt/{name}"), picture.clone()));
        }
        parts.push((format!("ppt/slides/_rels/slide{number}.xml.rels"), links(&linked)));
    }
    parts.into_iter().map(|(name, text)| (name, text.into_bytes())).chain(pictures).collect()
}

fn links(all: &[(String, String)]) -> String {
    let mut text = format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">");
    for (number, (kind, target)) in (1..).zip(all) {
        let _ =
            write!(text, "<Relationship Id=\"rId{number}\" Type=\"{kind}\" Target=\"{target}\"/>");
    }
    text + "</Relationships>"
}

fn types(slides: usize) -> String {
    let kind = "application/vnd.openxmlformats-officedocument.presentationml";
    let mut text = format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Default Extension=\"png\" ContentType=\"image/png\"/>\
         <Override PartName=\"/ppt/presentation.xml\" ContentType=\"{kind}.presentation.main+xml\"/>\
         <Override PartName=\"/ppt/slideMasters/slideMaster1.xml\" ContentType=\"{kind}.slideMaster+xml\"/>\
         <Override PartName=\"/ppt/slideLayouts/slideLayout1.xml\" ContentType=\"{kind}.slideLayout+xml\"/>\
         <Override PartName=\"/ppt/theme/theme1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.theme+xml\"/>\
         <Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
    );
    for (name, _) in USUAL {
        let _ = write!(
            text,
            "<Override PartName=\"/ppt/{name}.xml\" ContentType=\"{kind}.{name}+xml\"/>"
        );
    }
    for number in 1..=slides {
        let _ = write!(
            text,
            "<Override PartName=\"/ppt/slides/slide{number}.xml\" ContentType=\"{kind}.slide+xml\"/>"
        );
    }
    text + "</Types>"
}

/// As old as the journey, so that the same journey gives the same bytes.
fn core(title: &str, day: Option<Date>) -> String {
    let day = day.map_or_else(|| "2000-01-01".to_owned(), |day| day.to_string());
    let date = |name: &str| {
        format!("<dcterms:{name} xsi:type=\"dcterms:W3CDTF\">{day}T00:00:00Z</dcterms:{name}>")
    };
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title>\
         <dc:creator>Polku</dc:creator>{}{}</cp:coreProperties>",
        escaped(title),
        date("created"),
        date("modified"),
    )
}

fn presentation(slides: usize) -> String {
    let (width, height) = ((SIZE.0 * 9525.0) as i64, (SIZE.1 * 9525.0) as i64);
    let mut text = format!(
        "{HEAD}<p:presentation {SPACES}><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst><p:sldIdLst>"
    );
    for number in 0..slides {
        let _ = write!(text, "<p:sldId id=\"{}\" r:id=\"rId{}\"/>", 256 + number, number + 3);
    }
    let _ = write!(
        text,
        "</p:sldIdLst><p:sldSz cx=\"{width}\" cy=\"{height}\"/><p:notesSz cx=\"{height}\" cy=\"{width}\"/></p:presentation>"
    );
    text
}

fn presentation_links(slides: usize) -> String {
    let mut all = vec![
        (format!("{OFFICE}/slideMaster"), "slideMasters/slideMaster1.xml".to_owned()),
        (format!("{OFFICE}/theme"), "theme/theme1.xml".to_owned()),
    ];
    for number in 1..=slides {
        all.push((format!("{OFFICE}/slide"), format!("slides/slide{number}.xml")));
    }
    // Behind the slides, whose numbers the presentation names.
    all.extend(USUAL.map(|(name, _)| (format!("{OFFICE}/{name}"), format!("{name}.xml"))));
    links(&all)
}

fn usual(root: &str) -> String {
    if root == "tblStyleLst" {
        let space = "http://schemas.openxmlformats.org/drawingml/2006/main";
        return format!("{HEAD}<a:{root} xmlns:a=\"{space}\" def=\"{TABLE_STYLE}\"/>");
    }
    format!("{HEAD}<p:{root} {SPACES}/>")
}

const TITLE: &str = "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>\
    <p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"762000\" y=\"228600\"/>\
    <a:ext cx=\"10668000\" cy=\"685800\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>\
    <p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang=\"en\"/></a:p></p:txBody></p:sp>";

fn master() -> String {
    format!(
        "{HEAD}<p:sldMaster {SPACES}><p:cSld><p:bg><p:bgRef idx=\"1001\"><a:schemeClr val=\"bg1\"/></p:bgRef></p:bg>\
         <p:spTree>{TREE}{TITLE}</p:spTree></p:cSld>\
         <p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" \
         accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>\
         <p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst>\
         <p:txStyles><p:titleStyle/><p:bodyStyle/><p:otherStyle/></p:txStyles></p:sldMaster>"
    )
}

fn layout() -> String {
    format!(
        "{HEAD}<p:sldLayout {SPACES} type=\"titleOnly\" preserve=\"1\"><p:cSld name=\"Title Only\"><p:spTree>{TREE}{TITLE}</p:spTree></p:cSld>\
         <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )
}

fn theme() -> String {
    use crate::paint::theme::LIGHT;
    let color = |name: &str, color: egui::Color32| {
        let (red, green, blue) = (color.r(), color.g(), color.b());
        format!("<a:{name}><a:srgbClr val=\"{red:02X}{green:02X}{blue:02X}\"/></a:{name}>")
    };
    let colors = [
        color("dk1", LIGHT.text),
        color("lt1", LIGHT.surface),
        color("dk2", LIGHT.muted),
        color("lt2", LIGHT.canvas),
        color("accent1", LIGHT.accent),
        color("accent2", LIGHT.worse),
        color("accent3", LIGHT.before),
        color("accent4", LIGHT.caution),
        color("accent5", LIGHT.edge),
        color("accent6", LIGHT.error),
        color("hlink", LIGHT.accent),
        color("folHlink", LIGHT.muted),
    ]
    .concat();
    let font = "<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
    let solid = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    let line = format!("<a:ln w=\"9525\">{solid}</a:ln>");
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    format!(
        "{HEAD}<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Polku\"><a:themeElements>\
         <a:clrScheme name=\"Polku\">{colors}</a:clrScheme>\
         <a:fontScheme name=\"Polku\"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>\
         <a:fmtScheme name=\"Polku\"><a:fillStyleLst>{solid}{solid}{solid}</a:fillStyleLst><a:lnStyleLst>{line}{line}{line}</a:lnStyleLst>\
         <a:effectStyleLst>{effect}{effect}{effect}</a:effectStyleLst><a:bgFillStyleLst>{solid}{solid}{solid}</a:bgFillStyleLst></a:fmtScheme>\
         </a:themeElements></a:theme>"
    )
}
