import { xmlProblem } from "./xml-problem";

describe("xmlProblem", () => {
  it.each(["<a/>", '<?xml version="1.0"?>\n<a b="&amp;"><c>&lt;</c></a>'])("takes %s", (xml) => {
    expect(xmlProblem(xml)).toBeNull();
  });

  it.each(["<a>", "<a></b>", "<a>&</a>", '<a b="1" b="2"/>', "<a/><b/>", '<a b="<"/>', "x"])(
    "refuses %s",
    (xml) => {
      expect(xmlProblem(xml)).not.toBeNull();
    },
  );
});
