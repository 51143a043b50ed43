extension PDFPrinter {
  /// Adds what WeasyPrint before version 63 leaves out and PDF/UA-1 asks for (ISO 14289-1, 7.1, 7.3 and 7.5): pictures are
  /// figures with their alternative text, or artifacts without one; what stands in the margins of each page is an
  /// artifact; header cells say what they head.
  static let tags = """
    def improve():
        import pydyf
        from weasyprint import draw, pdf
        from weasyprint.formatting_structure import boxes
        from weasyprint.pdf import stream
        kind, old = stream.Stream, pdf.VARIANTS["pdf/ua-1"]
        tag_of, begin, end, replaced = (
            kind.get_marked_content_tag, kind.begin_marked_content, kind.end_marked_content, draw.draw_replacedbox)
        names = {"img": "Figure", "figcaption": "P", "pre": "P", "figure": "Div", "body": "Div", "html": "Div"}
        depths = {}
        def tag(self, name):
            return names.get(name) or tag_of(self, name)
        def begun(self, box, mcid=False, tag=None):
            depth = depths.get(id(self), 0)
            if depth == 0 and not isinstance(box, boxes.MarginBox):
                return begin(self, box, mcid, tag)
            depths[id(self)] = depth + 1
            if depth == 0:
                pydyf.Stream.begin_marked_content(self, "Artifact")
        def ended(self):
            depth = depths.get(id(self), 0)
            if depth == 0:
                return end(self)
            depths[id(self)] = depth - 1
            if depth == 1:
                pydyf.Stream.end_marked_content(self)
        def drawn(page, box):
            if depths.get(id(page), 0):
                return replaced(page, box)
            if box.element is not None and box.element.get("alt"):
                begin(page, box, True)
            else:
                pydyf.Stream.begin_marked_content(page, "Artifact")
            replaced(page, box)
            pydyf.Stream.end_marked_content(page)
        def tagged(file, metadata, document, pages, *rest):
            old[0](file, metadata, document, pages, *rest)
            known = {one.reference: one for one in file.objects}
            root = known[file.catalog["StructTreeRoot"]]
            for page, parents in zip(pages, known[root["ParentTree"]]["Nums"][1::2]):
                for (name, box), parent in zip(page.marked, parents):
                    if name == "Figure":
                        known[parent]["Alt"] = pydyf.String(box.element.get("alt"))
                    elif name == "TH" and parent in known and box.element is not None:
                        scope = "/Row" if box.element.get("scope") == "row" else "/Column"
                        known[parent]["A"] = pydyf.Dictionary({"O": "/Table", "Scope": scope})
        kind.get_marked_content_tag, kind.begin_marked_content, kind.end_marked_content = tag, begun, ended
        draw.draw_replacedbox = drawn
        pdf.VARIANTS["pdf/ua-1"] = (tagged, *old[1:])
    if int(weasyprint.__version__.split(".")[0]) < 63:
        improve()

    """
}
