import { formatIds } from "../../../src/files/write/format-ids";

describe("formatIds", () => {
  it("knows built-in formats and those of the workbook", () => {
    const ids = formatIds(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;万&quot;"/></numFmts>',
    );
    expect([ids.get("#,##0"), ids.get('0.0"万"'), ids.get("0.000")]).toEqual([3, 164, undefined]);
  });
});
