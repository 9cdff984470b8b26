"""What openpyxl and python-pptx see in a workbook and in slides, as JSON: `books.py FILE`."""
import json
import sys

path = sys.argv[1]
if path.endswith(".xlsx"):
    import openpyxl

    book = openpyxl.load_workbook(path)
    told = {
        "sheets": {
            sheet.title: {
                "rows": [[None if cell is None else cell if isinstance(cell, (int, float)) else str(cell) for cell in row]
                         for row in sheet.iter_rows(values_only=True)],
                "frozen": sheet.freeze_panes,
                "filter": sheet.auto_filter.ref,
                "charts": len(sheet._charts),
                "formulas": sum(cell.data_type == "f" for row in sheet.iter_rows() for cell in row),
            }
            for sheet in book.worksheets
        },
        "title": book.properties.title,
    }
else:
    import pptx

    deck = pptx.Presentation(path)
    told = {
        "slides": [
            {
                "title": slide.shapes.title.text_frame.text if slide.shapes.title is not None else None,
                "texts": [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame],
                "described": [bool(shape._element.nvSpPr.cNvPr.get("descr")) for shape in slide.shapes],
                "outside": [shape.name for shape in slide.shapes
                            if shape.left < 0 or shape.top < 0 or shape.left + shape.width > deck.slide_width
                            or shape.top + shape.height > deck.slide_height],
            }
            for slide in deck.slides
        ],
        "title": deck.core_properties.title,
    }
json.dump(told, sys.stdout)
