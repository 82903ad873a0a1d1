import type { Sentence } from "./finding-reader";
import { POLICY_PROBLEMS } from "./policy-problems";

const FILE_REASONS: Readonly<Record<string, string>> = {
  empty: "文件是空的",
  truncated: "文件不完整，可能没有下载或复制完",
  password: "文件有密码保护；请在 Excel 里去掉密码后另存一份",
  "not-a-table": "文件里没有表格",
  "not-supported": "不支持这种文件类型；请另存为 .xlsx 或 .csv",
  damaged: "文件已损坏；请在 Excel 里打开并另存一份",
  missing: "找不到这个文件，请检查路径",
  "folder-empty": "文件夹里没有可读的名单（.xlsx .xlsm .xls .csv .tsv）",
};

const WRITE_REASONS: Readonly<Record<string, string>> = {
  ENOENT: "所在文件夹不存在",
  EACCES: "没有写入权限",
  EPERM: "没有写入权限",
  EBUSY: "文件正被其他程序打开",
  ENOSPC: "磁盘空间不足",
  EISDIR: "这是一个文件夹",
  EROFS: "这个位置只读",
};

/** 每个代码的中文句子：发现了什么、在哪里、怎么办。 */
export const FINDINGS_ZH: Readonly<Record<string, Sentence>> = {
  "file-unreadable": (f) =>
    `读不了“${f.text("file")}”：${FILE_REASONS[f.text("reason")] ?? f.text("reason")}。`,
  "file-unwritable": (f) =>
    `写不了“${f.text("file")}”：${WRITE_REASONS[f.text("reason")] ?? f.text("reason")}。请换一个位置，或先关闭打开它的程序。`,
  "would-overwrite": (f) =>
    f.text("reason") === "input"
      ? `“${f.text("file")}”就是名单本身，不会被覆盖；请用 --out 指定另一个文件。`
      : f.text("reason") === "typed"
        ? `“${f.text("file")}”里有人工填写的内容，直接写会丢失；请用 --previous 指定它来延续，或用 --out 换一个文件。`
        : `“${f.text("file")}”不是本产品写的工作簿，不会被覆盖；请用 --out 指定另一个文件。`,
  "too-many-rows": (f) =>
    `“${f.text("sheet") || f.text("file")}”有 ${f.text("rows")} 行，最多 ${f.text("most")} 行。请拆成几个文件一起运行。`,
  "empty-sheet": (f) => `“${f.text("file")}”里没有任何内容。`,
  "sheet-unknown": (f) => `没有名为“${f.text("sheet")}”的工作表。文件里有：${f.text("sheets")}。`,
  "no-header": (f) =>
    `在“${f.text("file")}”（${f.text("sheets")}）里没有找到表头。请确认表里有一行写着客户号、姓名、资产等列名；列名特殊时用 --map 指明。`,
  "map-unknown": (f) =>
    f.text("known") === "false"
      ? `--map 里没有叫“${f.text("field")}”的字段。相近的有：${f.texts("nearest")}。`
      : `--map ${f.text("field")} 指定的表头“${f.text("header")}”不在名单里。相近的有：${f.texts("nearest")}。`,
  "no-id": (f) =>
    `名单里没有客户号列${f.has("offered") ? `（可能是：${f.texts("offered")}）` : ""}。请用 --map customerId=表头 指明；没有编号时用 --map customerId=#row 以行号代替。`,
  "no-amount": (f) =>
    `没有可用的资产金额列，${f.finding.severity === "error" ? "任何方案都无法计算" : "资产层级无法计算，其余方案照常"}${f.has("needs") ? `（需要：${f.field("needs")}）` : ""}。请用 --map aumAverage=表头 或 --map aum=表头 指明。`,
  "no-customers": (f) =>
    `“${f.text("sheet")}”的表头（第 ${f.text("headerRow")} 行）下面没有客户。请确认名单导出完整，或用 --sheet 指定另一张表。`,
  "header-changes": (f) =>
    `第 ${f.text("row")} 行又有一行表头，与第 ${f.text("headerRow")} 行的不同（${f.places}：${f.texts("headers")} → ${f.texts()}），下面的行不能按原表头读取。请把各段放在同一表头之下或分成几张工作表，用 --sheet 指定一张。`,
  "unit-changes": (f) =>
    `名单中途换了单位：前面是“${f.unit()}”，后面是“${f.unit("other")}”（${f.places}）。请统一单位，或分成几张工作表后用 --sheet 指定一张。`,
  "currency-foreign-list": (f) =>
    `名单的金额是${f.text("currency")}（${f.places}），而分层要用人民币。请先换算成人民币；如果金额确实就是人民币，请用 --unit 元 说明。`,
  "currency-foreign-kept": (f) =>
    `名单写明金额是${f.text("currency")}（${f.places}），已按 --unit 以${f.unit()}读取；请核对。`,
  "unit-suspect": (f) =>
    `“${f.text("header")}”没有写单位：按元计算，${f.text("share")}% 的客户会落入最低一级（中位数 ${f.amount("median")}，最大 ${f.amount("largest")}）；按万元则不会。请用 --unit 元 或 --unit 万元 说明单位。`,
  "duplicate-id": (f) =>
    f.has("rollUp")
      ? `${f.text("customers")} 位客户有多行且数值不同（${f.places}），已按 ${f.text("rollUp")} 归并；涉及的列：${f.field("fields")}。`
      : `${f.text("customers")} 个客户号重复且数值不同（${f.places}，客户号 ${f.texts("ids")}），涉及的列：${f.field("fields")}。请核对，或用 --rollup sum、max、first 选择归并方式。`,
  "taken-once": (f) =>
    `已按 sum 归并，但“${f.field("fields")}”在同一客户的各行上都相同（${f.places}），按每位客户的总额只计一次；如果是分账户的金额，请先在表里分别核对。`,
  "rows-agree": (f) =>
    `有 ${f.count} 行与同一客户的另一行在读取的各列上相同（${f.places}），每位客户只保留一行。`,
  "policy-invalid": (f) => problem(f.text("problem"), f.text("found"), "分层规则", f.places),
  "model-invalid": (f) => problem(f.text("problem"), f.text("found"), "模型", f.places),
  "column-unreadable": (f) =>
    `“${f.text("header")}”（${f.places}）的大部分单元格读不出来，没有当作“${f.field()}”采用。请改正这一列，或用 --map ${f.text("field")}=${f.text("header")} 仍按它读取。`,
  "header-ambiguous": (f) =>
    `有几个表头都可能是“${f.field()}”：${f.texts("headers")}。都没有采用；请用 --map ${f.text("field")}=表头 选定一个。`,
  "unit-mixed": (f) =>
    `“${f.text("header")}”的单位是${f.unit()}，但有 ${f.count} 个单元格自带单位（${f.places}：${f.texts()}），已按单元格里的单位读取。`,
  "unit-differs": (f) =>
    f.has("files")
      ? `各名单里“${f.field("fields")}”的单位不同（${f.unit("found")}），已各按各的单位换算；请核对：${f.texts("files")}。`
      : `“${f.text("header")}”采用的单位是${f.unit()}，而别处写的是${f.unit("other")}；请核对。`,
  "asof-mixed": (f) =>
    `数据日期不止一个（${f.texts("dates")}）。不同日期是不同的快照，不宜合在一起；请核对，或用 --as-of 指定。`,
  "basis-mixed": (f) =>
    f.has("files")
      ? `各名单里“${f.field("fields")}”的口径不同（${f.bases()}）；比较前请统一。`
      : `有 ${f.count} 位客户没有月日均，用时点余额代替（${f.places}）；两种口径不宜直接比较。`,
  "column-not-everywhere": (f) =>
    `这些名单里没有“${f.field("fields")}”：${f.texts("files")}。其中的客户这一项按缺失处理。`,
  "same-customer-two-rms": (f) =>
    `${f.count} 位客户同时在不同客户经理名下（${f.places}；${f.texts("rms")}），按先出现的一位计；请核对归属。`,
  "missing-id": (f) =>
    `有 ${f.count} 行没有客户号（${f.places}）。这些行照常分层，但不能与上期或其他表对应；请补上。`,
  "missing-amount": (f) =>
    `“${f.text("header")}”有 ${f.count} 个单元格没有数值（${f.places}）。这些客户保留在名单里，不做资产分层；补上数值后重新运行即可。`,
  "unreadable-amount": (f) =>
    `“${f.text("header")}”有 ${f.count} 个单元格读不出金额（${f.places}：${f.texts()}），按缺失处理；请改成数字。`,
  "negative-amount": (f) =>
    `“${f.text("header")}”有 ${f.count} 个负数（${f.places}，最低 ${f.amount("lowest")}）。资产不会是负数，这些客户不做资产分层；请核对原表。`,
  "amount-too-large": (f) =>
    `“${f.text("header")}”有 ${f.count} 个数超过 90 亿元（${f.places}：${f.texts()}），按缺失处理；请核对单位。`,
  "error-cell": (f) =>
    `“${f.text("header")}”有 ${f.count} 个错误值（${f.places}：${f.texts()}），按缺失处理；请修正公式。`,
  "currency-foreign": (f) =>
    `“${f.text("header")}”有 ${f.count} 个外币金额（${f.places}：${f.texts()}），没有汇率，按缺失处理；请换算成人民币。`,
  "unreadable-date": (f) =>
    `“${f.text("header")}”有 ${f.count} 个单元格不是有效日期（${f.places}：${f.texts()}），按缺失处理；请改正。`,
  "parts-exceed-total": (f) =>
    `有 ${f.count} 位客户的分项之和比“${f.text("header")}”多 1% 以上（${f.places}，最多多出 ${f.amount("largest")}），以总额为准；请核对分项：${f.texts("parts")}。`,
  "rating-missing": (f) =>
    `“${f.text("header")}”有 ${f.count} 位客户是空白（${f.places}）。没有有效评级就不会建议投资类产品；请先做风险测评。`,
  "rating-unreadable": (f) =>
    `“${f.text("header")}”有 ${f.count} 个单元格读不出等级（${f.places}：${f.texts()}），按没有评级处理；请改成 C1–C5。`,
  "rating-expired": (f) =>
    f.has("months")
      ? `有 ${f.count} 位客户的风评日期在 ${f.text("asOf")} 已超过 ${f.text("months")} 个月（${f.places}，最早 ${f.text("oldest")}）。请先重新测评。`
      : f.has("asOf")
        ? `有 ${f.count} 位客户的风评有效期在 ${f.text("asOf")} 前已到（${f.places}，最早 ${f.text("oldest")}）。请先重新测评。`
        : `“${f.text("header")}”有 ${f.count} 位客户注明评级已失效（${f.places}：${f.texts()}）。请先重新测评。`,
  "row-not-retail": (f) =>
    `“${f.text("header")}”显示有 ${f.text("corporate")} 行对公、${f.text("staff")} 行员工（${f.places}），仍按零售客户分层；不需要时请从名单里去掉。`,
  "override-without-reason": (f) =>
    `${f.count} 位客户的人工层级没有写理由（${f.texts("ids")}），没有生效；请在“调整理由”里写明。`,
  "override-unknown": (f) =>
    `${f.count} 位客户的人工层级不是本方案的层级（${f.texts("ids")}），没有生效；请从下拉层级里选。`,
  "customers-departed": (f) =>
    `上期有 ${f.count} 位客户不在本期名单里（${f.texts("ids")}）${f.has("overrides") ? `，其中 ${f.text("overrides")} 位有人工层级` : ""}；如非销户或移交，请核对名单是否完整。`,
  "previous-empty": (f) =>
    `“${f.text("file")}”里没有本产品写的表（TB_Tiers、TB_Snapshot），没有可延续的内容；请指定上期的分层结果。`,
  "tier-without-service": (f) => `层级“${f.text("tier")}”没有安排任何服务；请在服务计划里补上。`,
  "sheets-not-read": (f) =>
    `读取的是工作表“${f.text("sheet")}”；${f.texts("sheets")} 也像客户名单，没有读取。需要时用 --sheet 指定。`,
  "hidden-rows": (f) =>
    `“${f.text("sheet")}”有 ${f.count} 行是隐藏的（${f.places}），也已读取；不需要时请删除后重新运行。`,
  "total-row-skipped": (f) => `有 ${f.count} 行是小计或合计（${f.places}），没有当作客户。`,
  "note-row-skipped": (f) =>
    `表格${f.text("where") === "between" ? "中间" : "下方"}有 ${f.count} 行说明（${f.places}），没有当作客户。`,
  "duplicate-row": (f) =>
    f.count === 1
      ? `有 1 行与前面的行完全相同（${f.places}，客户号 ${f.texts("ids")}），只保留第 ${f.texts("keptRows")} 行。`
      : `有 ${f.count} 行与前面的行完全相同（${f.places}，客户号 ${f.texts("ids")}），各保留第一次出现的行（第 ${f.texts("keptRows")} 行）。`,
  "header-unconfirmed": (f) =>
    `这些表头可能有用，但不能肯定，没有采用：${f.offers()}。需要时用 --map 字段=表头 确认。`,
  "column-not-needed": (f) => `${f.texts("headers")} 像证件号、电话或地址，分层用不到，没有读取也不会写出。`,
  "unit-assumed": (f) =>
    `“${f.text("header")}”没有写单位，按${f.unit()}计算（中位数 ${f.amount("median")}，最大 ${f.amount("largest")}）；不对时用 --unit 说明。`,
  "balance-is-point": (f) =>
    `“${f.text("header")}”是时点余额，不是月日均；月末余额可能被短期资金抬高，有月日均时请用月日均。`,
  "data-date-missing": () =>
    "名单没有写数据日期，与日期有关的方案不能计算；请用 --as-of 2026-10-31 这样的写法补上。",
  "rating-names": (f) =>
    `“${f.text("header")}”有 ${f.count} 个单元格写的是名称（${f.places}：${f.texts()}）。各家银行的叫法不同，请确认对应 C1–C5 中的哪一级；确认前按没有评级处理。`,
  "rating-label-ambiguous": (f) =>
    `“${f.text("header")}”有 ${f.count} 个名称在各家银行对应不同等级（${f.places}：${f.texts()}），确认前按没有评级处理；请改成 C1–C5。`,
  "rating-is-product": (f) =>
    `“${f.text("header")}”有 ${f.count} 个单元格写的是产品等级（${f.places}：${f.texts()}），确认是客户等级前按没有评级处理；请改成 C1–C5。`,
  "text-number": (f) =>
    `“${f.text("header")}”有 ${f.count} 个${f.has("plain") ? "以文本形式存储的数字" : "数是带千分位或全角的文本"}（${f.places}），已按数值读取。`,
  "sign-changed": (f) =>
    `“${f.text("header")}”有 ${f.count} 个负数（${f.places}，最低 ${f.amount("lowest")}），负债按金额大小计。`,
  "zero-may-be-missing": (f) =>
    `“${f.text("header")}”一半以上是 0（${f.count} 个）且没有空白；如果 0 表示没有数据，请清空这些单元格。`,
  "date-ambiguous": (f) =>
    `“${f.text("header")}”有 ${f.count} 个日期分不清日和月（${f.places}：${f.texts()}），按缺失处理；请写成 2025-01-31。`,
  "date-partial": (f) =>
    `“${f.text("header")}”有 ${f.count} 个日期不完整（${f.places}：${f.texts()}），按缺失处理；请写出年月日。`,
  "date-placeholder": (f) =>
    `“${f.text("header")}”有 ${f.count} 个占位日期（${f.places}：${f.texts()}），按缺失处理。`,
  "flag-unreadable": (f) =>
    `“${f.text("header")}”有 ${f.count} 个单元格看不出是或否（${f.places}：${f.texts()}），按缺失处理；请写“是”或“否”。`,
  "unreadable-number": (f) =>
    `“${f.text("header")}”有 ${f.count} 个单元格不是数字（${f.places}：${f.texts()}），按缺失处理；请改成数字。`,
  "category-unknown": (f) =>
    `“${f.text("header")}”有 ${f.count} 个不认识的取值（${f.places}：${f.texts()}），按缺失处理。`,
  "id-scientific": (f) =>
    `“${f.text("header")}”有 ${f.count} 个编号被存成科学计数（${f.places}：${f.texts()}），末几位已丢失；请从系统重新导出为文本。`,
  "id-padded": (f) =>
    `“${f.text("header")}”有 ${f.count} 个编号带有多余空格或制表符（${f.places}），已去掉。`,
  "age-conflict": (f) =>
    `有 ${f.count} 位客户的“${f.text("header")}”与“${f.unit("other")}”相差一岁以上（${f.places}），以出生日期为准；请核对。`,
};

function problem(code: string, found: string, what: string, place: string): string {
  const text = POLICY_PROBLEMS[code]?.["zh-CN"] ?? "不合要求：{found}。";
  return `${what}有误${place === "" ? "" : `（${place}）`}：${text.replace("{found}", () => found)}`;
}
