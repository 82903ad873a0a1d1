import type { Report, ReportColumn, ReportNode, ReportValue } from "../../../src/core";

type Language = Report["language"];

const HEADERS: Record<Language, Record<string, string>> = {
  "zh-CN": {
    id: "客户号",
    rm: "客户经理",
    assets: "资产(万元)",
    tier: "层级",
    tierNo: "层级序",
    change: "较上期",
    gap: "距上一层(万元)",
    due: "下次联系",
    share: "占比",
    override: "人工层级",
    why: "依据",
    tiers: "客户分层",
    summary: "分层汇总",
    trend: "客户's 走势",
    count: "客户数",
    total: "合计",
    month: "月末",
    sum: "资产合计(万元)",
    mean: "户均资产(万元)",
    up: "升级",
    down: "降级",
    go: "查看每位客户",
    book: "资产分布",
  },
  "en-US": {
    id: "Customer ID",
    rm: "RM",
    assets: "Assets (10k)",
    tier: "Tier",
    tierNo: "Tier No",
    change: "Change",
    gap: "Gap Up (10k)",
    due: "Next Contact",
    share: "Share",
    override: "Override",
    why: "Why",
    tiers: "Tiers",
    summary: "Summary",
    trend: "Customer's trend",
    count: "Customers",
    total: "Total",
    month: "Month-end",
    sum: "Total Assets (10k)",
    mean: "Mean Assets (10k)",
    up: "Up",
    down: "Down",
    go: "See every customer",
    book: "Where the assets are",
  },
};

const TIERS: Record<Language, readonly string[]> = {
  "zh-CN": ["私行", "钻石", "财富", "贵宾"],
  "en-US": ["Private", "Diamond", "Wealth", "Classic"],
};

/** A report with every kind of node, whose cached figures are right. */
export function everyKind(language: Language, customers = 12): Report {
  const word = (key: string): string => HEADERS[language][key] ?? key;
  const tiers = TIERS[language];
  const columns: ReportColumn[] = [
    { id: "customerId", header: word("id"), type: "text", width: 12 },
    { id: "rm", header: word("rm"), type: "text", width: 10 },
    { id: "assets", header: word("assets"), type: "number", width: 14, format: "#,##0.00" },
    { id: "tier", header: word("tier"), type: "text", width: 10 },
    { id: "tierNo", header: word("tierNo"), type: "number", width: 8, format: "0" },
    { id: "change", header: word("change"), type: "text", width: 9 },
    { id: "gapUp", header: word("gap"), type: "number", width: 15, format: "#,##0.00" },
    { id: "due", header: word("due"), type: "date", width: 13 },
    {
      id: "share",
      header: word("share"),
      type: "number",
      width: 9,
      format: "0.0%",
      formula: `=[@[${word("assets")}]]/SUM([${word("assets")}])`,
    },
    { id: "override", header: word("override"), type: "text", width: 11, owner: "user" },
    { id: "why", header: word("why"), type: "text", width: 44 },
  ];
  const assets = Array.from({ length: customers }, (_, r) => (r === 3 ? null : 5 * (r + 1)));
  const whole = assets.reduce((sum: number, value) => sum + (value ?? 0), 0);
  const tierOf = (r: number): number => 3 - (r % 4);
  const rmOf = (r: number): string | null => (r === 5 ? null : r % 3 === 0 ? "陈立" : "王敏");
  const rows = assets.map((value, r): ReportValue[] => [
    `001${String(r).padStart(5, "0")}`,
    rmOf(r),
    value,
    tiers[tierOf(r)] ?? null,
    tierOf(r) + 1,
    r % 4 === 0 ? word("up") : r % 4 === 1 ? word("down") : null,
    r % 2 ? 3 : 0.4,
    20_757 + r,
    (value ?? 0) / whole,
    r === 1 ? (tiers[0] ?? null) : null,
    r % 2 ? '=1+1 <b> & "q"' : "AUM月日均 48.2万元，属于贵宾（20万元起），距财富（50万元起）还差 1.8万元。",
  ]);
  const where = (column: string): { table: string; column: string } => ({ table: "TB_Tiers", column });
  const numberIn = (tier: number): number => rows.filter((row) => row[4] === tier + 1).length;
  const assetsIn = (tier: number): number =>
    rows.reduce((sum, row) => sum + (row[4] === tier + 1 ? Number(row[2] ?? 0) : 0), 0);
  const last = 5 + tiers.length;
  const byTier: ReportNode = {
    kind: "cells",
    name: "byTier",
    at: "A5",
    header: 1,
    total: 1,
    rows: [
      [word("tier"), word("count"), word("assets"), word("share")].map((text) => ({ text })),
      ...tiers.map((text, t) => [
        { text },
        { formula: `=COUNTIFS(TB_Tiers[${word("tier")}],A${t + 6})`, value: numberIn(t) },
        {
          formula: `=SUMIFS(TB_Tiers[${word("assets")}],TB_Tiers[${word("tier")}],A${t + 6})`,
          value: assetsIn(t),
          format: "#,##0.00",
        },
        { formula: `=B${t + 6}/B$${last + 1}`, value: numberIn(t) / customers, format: "0.0%" },
      ]),
      [
        { text: word("total") },
        { formula: `=SUM(B6:B${last})`, value: customers },
        { formula: `=SUM(C6:C${last})`, value: whole, format: "#,##0.00" },
        { formula: `=IF(B${last + 1}>0,"=ok","")`, value: "=ok" },
      ],
    ],
  };
  const moves: ReportNode = {
    kind: "cells",
    name: "moves",
    at: "A13",
    header: 1,
    rows: [
      [word("month"), word("up"), word("down"), "备注"].map((text) => ({ text })),
      ...[0, 1, 2, 3].map((m) => [
        { value: 20_665 + 31 * m, format: "yyyy-mm-dd" },
        { value: 4 + m },
        { value: 6 - m },
        { text: m === 2 ? "一个较长的说明，需要换行显示" : "" },
      ]),
    ],
  };
  const range = (cells: string, column: number, to: number) => ({ cells, column, rows: [1, to] as const });
  const two = [
    { name: word("up"), values: range("moves", 1, 4) },
    { name: word("down"), values: range("moves", 2, 4) },
  ];
  return {
    format: "tierbook/report@1",
    language,
    title: word("tiers"),
    asOf: "2026-10-31",
    sheets: [
      {
        id: "summary",
        name: word("summary"),
        nodes: [
          { kind: "heading", at: "A1", text: word("summary"), level: 1 },
          { kind: "note", at: "A2", text: "按 12 位客户拟合，数据日期 2026-10-31。" },
          { kind: "link", at: "A3", text: word("go"), to: { sheet: "tiers", cell: "A1" } },
          byTier,
          { kind: "heading", at: "A12", text: word("change"), level: 2 },
          moves,
          {
            kind: "pivot",
            name: "PV_Tiers",
            at: "A20",
            source: "TB_Tiers",
            rows: [{ column: "tier", order: [...tiers, "新层级"] }],
            columns: [{ column: "rm" }],
            values: [
              { column: "customerId", by: "count", header: word("count") },
              { column: "assets", by: "sum", header: word("sum"), format: "#,##0.0" },
            ],
          },
          {
            kind: "pivot",
            name: "PV_Mean",
            at: "A32",
            source: "TB_Tiers",
            rows: [{ column: "rm" }, { column: "tier", order: tiers }],
            columns: [],
            values: [{ column: "assets", by: "average", header: word("assets"), format: "#,##0.00" }],
          },
          {
            kind: "chart",
            type: "bar",
            at: "K1",
            size: [460, 240],
            title: word("count"),
            categories: range("byTier", 0, 4),
            series: [{ name: word("count"), values: range("byTier", 1, 4) }],
          },
          {
            kind: "chart",
            type: "doughnut",
            at: "K14",
            size: [460, 240],
            title: word("book"),
            categories: range("byTier", 0, 4),
            series: [{ name: word("assets"), values: range("byTier", 2, 4) }],
          },
          { kind: "widths", columns: [16, 12, 14, 14, 12, 14, 12, 14] },
          { kind: "print", paper: "A4", orientation: "landscape", fitWidth: 1 },
        ],
      },
      {
        id: "tiers",
        name: word("tiers"),
        nodes: [
          { kind: "table", name: "TB_Tiers", at: "A1", columns, rows },
          { kind: "freeze", rows: 1, columns: 2 },
          { kind: "highlight", where: where("gapUp"), when: "=$G2<1", style: "near" },
          { kind: "highlight", where: where("change"), when: `=$F2="${word("up")}"`, style: "up" },
          { kind: "highlight", where: where("change"), when: `=$F2="${word("down")}"`, style: "down" },
          { kind: "highlight", where: where("tier"), when: '=$J2<>""', style: "user" },
          { kind: "highlight", where: where("assets"), when: '=$C2=""', style: "error" },
          { kind: "highlight", where: where("due"), when: "=$H2<46328", style: "warning" },
          { kind: "choice", where: where("override"), from: tiers },
          { kind: "choice", where: where("rm"), from: ["陈立", "王敏", "Doe, Jane"] },
          { kind: "choice", where: where("change"), from: Array.from({ length: 60 }, (_, n) => `选项${n}`) },
          { kind: "print", paper: "A4", orientation: "landscape", fitWidth: 1, repeatRows: 1 },
        ],
      },
      {
        id: "trend",
        name: word("trend"),
        nodes: [
          { kind: "heading", at: "A1", text: word("trend"), level: 1 },
          { kind: "link", at: "A2", text: word("summary"), to: { sheet: "summary", cell: "A5" } },
          {
            kind: "table",
            name: "TB Trend",
            at: "B4",
            columns: [
              { id: "month", header: word("month"), type: "date", width: 14 },
              { id: "customers", header: word("count"), type: "number", width: 12, format: "#,##0" },
            ],
            rows: [
              [20_665, 10],
              [20_696, 11],
              [20_726, null],
              [20_757, 12],
            ],
          },
          {
            kind: "table",
            name: "TB_Empty",
            at: "B20",
            columns: [{ id: "x", header: word("why"), type: "text", width: 14 }],
            rows: [],
          },
          {
            kind: "chart",
            type: "line",
            at: "E4",
            size: [420, 240],
            title: word("trend"),
            categories: { table: "TB Trend", column: "month" },
            series: [{ name: word("count"), values: { table: "TB Trend", column: "customers" } }],
          },
          {
            kind: "chart",
            type: "stackedBar",
            at: "E18",
            size: [420, 240],
            title: word("change"),
            categories: range("moves", 0, 4),
            series: two,
          },
        ],
      },
    ],
  };
}
