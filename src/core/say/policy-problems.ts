import type { Language } from "./language";

/** What is wrong with a policy or a model, and the way out; `{found}` is what stands there. */
export const POLICY_PROBLEMS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  syntax: {
    "zh-CN": "表达式读不懂：{found}。请检查括号、引号和运算符。",
    "en-US": "the expression cannot be read: {found}. Check brackets, quotes and operators.",
  },
  operator: {
    "zh-CN": "不能用运算符“{found}”。可用 + - * < <= > >= == != and or not in；除法写作 div(a, b)。",
    "en-US":
      "the operator “{found}” is not allowed. Use + - * < <= > >= == != and or not in; division is div(a, b).",
  },
  construct: {
    "zh-CN": "表达式里有不允许的写法（{found}）。只能用名称、数字、文本、运算符和列出的函数。",
    "en-US":
      "the expression uses something the language does not have ({found}). Use names, numbers, texts, operators and the listed functions.",
  },
  number: { "zh-CN": "“{found}”不是可用的数字。", "en-US": "“{found}” is not a number that can be used." },
  fraction: {
    "zh-CN":
      "“{found}”带小数。只有与金额比较的数可以带小数（元，最多两位）；其余请两边同乘，或用 div(a, b)。",
    "en-US":
      "“{found}” is a fraction. Only a number beside money may have decimals (yuan, two at most); else multiply both sides, or use div(a, b).",
  },
  "mixed-types": {
    "zh-CN": "“{found}”两边不是同一类数据（金额、数字、日期、文本不能混用）。",
    "en-US": "“{found}” mixes kinds of values: money, numbers, dates and texts do not go together.",
  },
  "not-a-condition": {
    "zh-CN": "“{found}”处需要一个条件（是或否），例如 assets >= 500000；not 后面请加括号。",
    "en-US": "“{found}” needs a condition (yes or no), for example assets >= 500000; put brackets after not.",
  },
  list: {
    "zh-CN": "“{found}”里的列表不对。in 后面写 ('a', 'b')，只放文本或数字。",
    "en-US": "the list in “{found}” is wrong. After in write ('a', 'b'), texts or numbers only.",
  },
  "unknown-name": {
    "zh-CN": "没有叫“{found}”的字段、指标或方案。请在 fields、measures 或 schemes 里定义它。",
    "en-US": "nothing is called “{found}”. Define it in fields, measures or schemes.",
  },
  "unknown-field": {
    "zh-CN": "字段“{found}”不在字段表里。自有字段请写成 id、type、label、headers。",
    "en-US":
      "the field “{found}” is not in the dictionary. Give a field of your own as id, type, label, headers.",
  },
  "unknown-function": {
    "zh-CN": "没有函数“{found}”。可用 has min max coalesce iif div abs days months addMonths。",
    "en-US": "there is no function “{found}”. Use has min max coalesce iif div abs days months addMonths.",
  },
  "argument-count": {
    "zh-CN": "函数“{found}”的参数个数不对。",
    "en-US": "“{found}” has the wrong number of arguments.",
  },
  "has-needs-a-name": {
    "zh-CN": "has(…) 里只能写一个字段、指标或方案的名称。",
    "en-US": "has(…) takes the name of one field, measure or scheme.",
  },
  "money-times-money": { "zh-CN": "金额不能乘以金额。", "en-US": "money cannot be multiplied by money." },
  "unknown-tier": {
    "zh-CN": "没有层级“{found}”。请用该方案里的层级编号。",
    "en-US": "there is no tier “{found}”. Use the tier ids of the scheme.",
  },
  date: {
    "zh-CN": "“{found}”不是日期。请写成 2026-10-31。",
    "en-US": "“{found}” is not a date. Write it as 2026-10-31.",
  },
  "not-ordered": {
    "zh-CN": "“{found}”不能比较文本的大小。文本只能用 ==、!= 或 in。",
    "en-US": "“{found}” cannot order texts. Texts only take ==, != or in.",
  },
  "unknown-key": {
    "zh-CN": "不认识的键“{found}”。请检查拼写，或删去它。",
    "en-US": "the key “{found}” is not known. Check its spelling or take it out.",
  },
  schema: { "zh-CN": "这里的内容不合要求：{found}。", "en-US": "what stands here does not fit: {found}." },
  "missing-key": { "zh-CN": "缺少“{found}”。", "en-US": "“{found}” is missing." },
  "too-many-lines": {
    "zh-CN": "这里有 {found} 行，最多 1000 行。",
    "en-US": "there are {found} lines here; at most 1,000 are possible.",
  },
  "camel-id": {
    "zh-CN": "编号 {found} 不对：以小写字母开头，只用字母和数字，例如 contributionScore。",
    "en-US":
      "the id {found} is wrong: it starts with a lower-case letter and has letters and digits only, as contributionScore.",
  },
  "word-id": {
    "zh-CN": "编号 {found} 不对：用小写字母、数字和连字符，例如 needs-talk，或大写等级字母。",
    "en-US": "the id {found} is wrong: lower-case words with hyphens, as needs-talk, or grades in capitals.",
  },
  "source-key": {
    "zh-CN": "来源 {found} 不对：字母开头，只用字母和数字。",
    "en-US": "the source {found} is wrong: it starts with a letter and has letters and digits only.",
  },
  "money-text": {
    "zh-CN": '金额 {found} 不对：写成元的文本，最多两位小数，例如 "500000"。',
    "en-US": 'the amount {found} is wrong: yuan as text with at most two decimals, such as "500000".',
  },
  "bound-form": {
    "zh-CN": '界线 {found} 不对：金额写成元的文本，分数和个数写整数，前 30% 写 {"quantile": [7, 10]}。',
    "en-US":
      'the bound {found} is wrong: money is yuan as text, scores and counts are whole numbers, the top 30 % is {"quantile": [7, 10]}.',
  },
  "gate-id": {
    "zh-CN": "规则编号 {found} 不对：一个大写字母加数字，例如 G1。",
    "en-US": "the rule id {found} is wrong: a capital letter and a number, as G1.",
  },
  "gate-code": {
    "zh-CN": "规则代码 {found} 不对：用大写字母和下划线。",
    "en-US": "the rule code {found} is wrong: capitals and underscores.",
  },
  quantile: {
    "zh-CN": "分位 {found} 不对。[7, 10] 表示前 30%，第一个数要大于 0 且小于第二个。",
    "en-US":
      "the quantile {found} is wrong. [7, 10] means the top 30 %: the first number above 0 and below the second.",
  },
  "bound-is-money": {
    "zh-CN": "界线“{found}”写成了金额，但这里不是金额。请写数字。",
    "en-US": "the bound “{found}” is money, but what it bounds is not. Write a number.",
  },
  "bound-is-number": {
    "zh-CN": '界线 {found} 写成了数字，但这里是金额。请写成元的文本，例如 "500000"。',
    "en-US":
      'the bound {found} is a number, but what it bounds is money. Write yuan as text, such as "500000".',
  },
  "open-bound-not-last": {
    "zh-CN": "只有最后一级可以没有下限。",
    "en-US": "only the last one may be without a lower bound.",
  },
  "bounds-not-falling": {
    "zh-CN": "界线必须从高到低严格递减（{found}）。",
    "en-US": "the bounds must fall strictly from the highest tier down ({found}).",
  },
  "cuts-not-rising": {
    "zh-CN": "分界点必须从低到高严格递增（{found}）。",
    "en-US": "the cuts must rise strictly ({found}).",
  },
  "scale-does-not-fit": {
    "zh-CN": "“{found}”的数据类型不适合这里的算法。",
    "en-US": "“{found}” is not the kind of value this works on.",
  },
  "sum-of-what": {
    "zh-CN": "“{found}”不是数字，不能相加。",
    "en-US": "“{found}” is not a number and cannot be added.",
  },
  "no-lines": { "zh-CN": "“{found}”这里至少要有一行。", "en-US": "“{found}” needs at least one line here." },
  "unit-does-not-fit": {
    "zh-CN": "单位“{found}”与表达式的结果不符。",
    "en-US": "the unit “{found}” does not fit what the expression gives.",
  },
  "unknown-ladder": {
    "zh-CN": "没有叫“{found}”的分层阶梯。",
    "en-US": "there is no ladder “{found}”.",
  },
  "ladder-or-tiers": {
    "zh-CN": "“{found}”要么写 ladder，要么写 tiers，二者取一。",
    "en-US": "“{found}” needs either a ladder or tiers of its own, not both.",
  },
  "too-many-tiers": {
    "zh-CN": "层级有 {found} 个，最多 200 个。",
    "en-US": "{found} tiers; at most 200 are possible.",
  },
  "id-taken": {
    "zh-CN": "名称“{found}”已被使用（大小写不同也算相同）。",
    "en-US": "the id “{found}” is taken (a difference in case does not count).",
  },
  "cell-outside": {
    "zh-CN": "格子 {found} 在矩阵之外。",
    "en-US": "the cell {found} lies outside the matrix.",
  },
  "cell-taken": { "zh-CN": "格子 {found} 属于两个层级。", "en-US": "the cell {found} belongs to two tiers." },
  "cell-free": { "zh-CN": "格子 {found} 不属于任何层级。", "en-US": "the cell {found} belongs to no tier." },
  "rule-not-last": {
    "zh-CN": "没有条件的规则必须放在最后（{found}）。",
    "en-US": "a rule without a condition must stand last ({found}).",
  },
  "unknown-source": {
    "zh-CN": "来源“{found}”不在 sources 里。自定的数请写 working。",
    "en-US": "the source “{found}” is not in sources. Numbers of your own have the source working.",
  },
  cycle: {
    "zh-CN": "互相依赖成环：{found}。",
    "en-US": "these depend on each other in a circle: {found}.",
  },
  "not-json": { "zh-CN": "文件不是 JSON：{found}。", "en-US": "the file is not JSON: {found}." },
  "unknown-policy": {
    "zh-CN": "没有叫“{found}”的内置政策，也没有这个文件。",
    "en-US": "there is no built-in policy and no file called “{found}”.",
  },
  "hash-differs": {
    "zh-CN": "模型里的政策被改动过（{found}）。请重新拟合。",
    "en-US": "the policy inside the model has been changed ({found}). Fit again.",
  },
  "steps-not-rising": {
    "zh-CN": "模型的切点不是递增的（{found}）。请重新拟合。",
    "en-US": "the cut points of the model do not rise ({found}). Fit again.",
  },
};
