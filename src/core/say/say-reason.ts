import { isoDate } from "../calendar";
import type {
  AxisReason,
  Composition,
  Fact,
  MeasureReason,
  Phrase,
  Quantity,
  Reason,
  TierName,
} from "../tier/reason";
import type { Language } from "./language";
import { sayAmount } from "./say-amount";
import { midSentence, sayName } from "./say-name";

/** The words of one language a reason is put together from. */
interface Words {
  quantity(value: Quantity): string;
  reason(reason: Reason): string;
}

function share(value: number): string {
  return `${Number((value * 100).toFixed(1))}%`;
}

function plain(value: Quantity, language: Language): string {
  switch (value.type) {
    case "money":
      return sayAmount(value.value, language);
    case "date":
      return isoDate(value.value);
    case "text":
      return value.value;
    case "tier":
      return value.label?.[language] ?? (language === "zh-CN" ? "未分层" : "untiered");
    case "number":
      return String(value.value);
  }
}

/** A grade letter is said with its label: A 高贡献. */
function sayTier({ id, label }: TierName, language: Language): string {
  return /^[A-Z]/.test(id) ? `${id} ${label[language]}` : label[language];
}

const OPS = {
  "zh-CN": { ">=": "不低于", ">": "超过", "<=": "不超过", "<": "低于", "==": "等于", "!=": "不是" },
  "en-US": {
    ">=": "at least",
    ">": "more than",
    "<=": "at most",
    "<": "below",
    "==": "equal to",
    "!=": "other than",
  },
} as const;

function isConstant(phrase: Phrase): boolean {
  return phrase.kind === "literal";
}

const zh: Words = {
  quantity(value) {
    const text = plain(value, "zh-CN");
    if (value.type === "number" && value.unit === "score") return `${text}分`;
    if (value.type === "number" && value.unit === "days") return `${text}天`;
    return text;
  },
  reason(reason) {
    switch (reason.kind) {
      case "not-available":
        return `名单缺少${reason.needs.map((names) => names.map((name) => sayName(name, "zh-CN")).join("或")).join("、")}，没有分层。`;
      case "missing":
        return `没有${reason.names.map((name) => sayName(name, "zh-CN")).join("、")}，没有分层。`;
      case "rejected": {
        const name = sayName(reason.name, "zh-CN");
        const value = reason.value ? plain(reason.value, "zh-CN") : (reason.text ?? "");
        if (reason.reason === "negative") return `${name}是负数（${value}），没有分层，请核对。`;
        if (reason.reason === "too-large")
          return `${name}超过 90 亿元（${reason.text ?? value}），没有分层，请核对单位。`;
        return `${name}“${reason.text ?? value}”不能识别为金额，没有分层，请核对。`;
      }
      case "no-rule":
        return "没有符合的规则，没有分层。";
      case "no-bound":
        return `${sayName(reason.name, "zh-CN")} ${plain(reason.value, "zh-CN")}，没有客户达到各级的界线，没有分层。`;
      case "below-all":
        return `${sayName(reason.name, "zh-CN")} ${plain(reason.value, "zh-CN")}，低于最低一级（${zh.quantity(reason.lowest)}起），没有分层。`;
      case "band": {
        const head = `${sayName(reason.name, "zh-CN")} ${plain(reason.value, "zh-CN")}`;
        const from = reason.from ? `（${zh.quantity(reason.from)}起）` : "";
        const own = `，属于${sayTier(reason.tier, "zh-CN")}${from}`;
        if (reason.composition) return `${head}${own}。${zhComposition(reason.composition)}`;
        if (!reason.next) return `${head}${own}，已是最高一级。`;
        const { tier, from: nextFrom, gap } = reason.next;
        return `${head}${own}，距${sayTier(tier, "zh-CN")}（${zh.quantity(nextFrom)}起）还差 ${zh.quantity(gap)}。`;
      }
      case "cell":
        return `${zhAxis(reason.x)}；${zhAxis(reason.y)}：${sayTier(reason.tier, "zh-CN")}。`;
      case "rule":
        return `第 ${reason.no} 条规则：${reason.facts.map(zhFact).join("，")}：${sayTier(reason.tier, "zh-CN")}。`;
      case "rest":
        return `前面 ${reason.rules} 条规则都不符合：${sayTier(reason.tier, "zh-CN")}。`;
    }
  },
};

function zhComposition(composition: Composition): string {
  if (composition.kind === "weighted") {
    const parts = composition.parts.map(
      ({ name, position, share: part }) => `${sayName(name, "zh-CN")} ${position}×${share(part)}`,
    );
    const missing = composition.missing.map((name) => sayName(name, "zh-CN"));
    const note = missing.length > 0 ? `；没有${missing.join("、")}，按其余权重折算` : "";
    return `位次×权重：${parts.join("，")}${note}。`;
  }
  if (composition.kind === "points") {
    const parts = composition.parts.map(
      ({ label, points }) => `${label ? `${label["zh-CN"]} ` : ""}${points}`,
    );
    return parts.length > 0 ? `得分：${parts.join("，")}。` : "没有得分项。";
  }
  const parts = composition.parts.map(
    ({ name, fen }) => `${sayName(name, "zh-CN")} ${sayAmount(fen, "zh-CN")}`,
  );
  const left = composition.leftOut.map((name) => sayName(name, "zh-CN"));
  return `${parts.length > 0 ? `构成：${parts.join("，")}` : "各项均为 0"}${left.length > 0 ? `；未计入：${left.join("、")}` : ""}。`;
}

function zhPhrase(phrase: Phrase): string {
  switch (phrase.kind) {
    case "name":
      return sayName(phrase.name, "zh-CN");
    case "asOf":
      return "数据日期";
    case "literal":
      return plain(phrase.value, "zh-CN");
    case "days":
    case "months":
      return `${zhPhrase(phrase.from)}距${zhPhrase(phrase.to)}`;
    case "formula":
      return phrase.parts.map((part) => (typeof part === "string" ? part : zhPhrase(part))).join("");
  }
}

function zhValue(phrase: Phrase, value: Quantity): string {
  if (phrase.kind === "days") return `${plain(value, "zh-CN")} 天`;
  return phrase.kind === "months" ? `${plain(value, "zh-CN")} 个月` : plain(value, "zh-CN");
}

function zhFact(fact: Fact): string {
  switch (fact.kind) {
    case "compare": {
      const right = isConstant(fact.right)
        ? zhValue(fact.left, fact.rightValue)
        : `${zhPhrase(fact.right)} ${zhValue(fact.right, fact.rightValue)}`;
      const is = fact.value.type === "tier" || fact.value.type === "text" ? "是" : " ";
      return `${zhPhrase(fact.left)}${is}${zhValue(fact.left, fact.value)}（${OPS["zh-CN"][fact.op]}${fact.value.type === "tier" ? "" : " "}${right}）`;
    }
    case "among":
      return `${zhPhrase(fact.left)}是${plain(fact.value, "zh-CN")}`;
    case "there":
      return `有${sayName(fact.name, "zh-CN")}`;
    case "not-there":
      return `没有${sayName(fact.name, "zh-CN")}`;
    case "yes":
      return `${sayName(fact.name, "zh-CN")}：是`;
    case "not-yes":
      return `${sayName(fact.name, "zh-CN")}：否`;
    case "holds":
      return `${zhPhrase(fact.phrase)} 成立`;
    case "not":
      return `不满足“${fact.facts.map(zhFact).join("，")}”`;
  }
}

function zhAxis({ name, value, reached, next }: AxisReason): string {
  const cut = (part: NonNullable<AxisReason["reached"]>): string =>
    part.topPercent === null
      ? ` ${plain(part.cut, "zh-CN")}`
      : `前${part.topPercent}%的界线（${plain(part.cut, "zh-CN")}）`;
  const facts = [reached ? `达到${cut(reached)}` : "", next ? `低于${cut(next)}` : ""].filter(
    (text) => text !== "",
  );
  const said = facts.length > 0 ? facts.join("，") : "没有客户达到界线";
  return `${sayName(name, "zh-CN")} ${plain(value, "zh-CN")}，${said}`;
}

const en: Words = {
  quantity(value) {
    const text = plain(value, "en-US");
    return value.type === "number" && value.unit === "days" ? `${text} days` : text;
  },
  reason(reason) {
    switch (reason.kind) {
      case "not-available":
        return `The list lacks ${reason.needs.map((names) => names.map((name) => midSentence(sayName(name, "en-US"))).join(" or ")).join(", ")}: not tiered.`;
      case "missing":
        return `No ${reason.names.map((name) => midSentence(sayName(name, "en-US"))).join(", ")}: not tiered.`;
      case "rejected": {
        const name = sayName(reason.name, "en-US");
        const value = reason.value ? plain(reason.value, "en-US") : (reason.text ?? "");
        if (reason.reason === "negative")
          return `${name} is negative (${value}): not tiered, please check it.`;
        if (reason.reason === "too-large")
          return `${name} is above CNY 9 billion (${reason.text ?? value}): not tiered, please check the unit.`;
        return `${name} “${reason.text ?? value}” cannot be read as an amount: not tiered, please check it.`;
      }
      case "no-rule":
        return "No rule applies: not tiered.";
      case "no-bound":
        return `${sayName(reason.name, "en-US")} ${plain(reason.value, "en-US")}: no customer reaches the bounds of the tiers, so it is not tiered.`;
      case "below-all":
        return `${sayName(reason.name, "en-US")} ${plain(reason.value, "en-US")} is below the lowest tier (from ${en.quantity(reason.lowest)}): not tiered.`;
      case "band": {
        const head = `${sayName(reason.name, "en-US")} ${plain(reason.value, "en-US")}: ${sayTier(reason.tier, "en-US")}`;
        const from = reason.from ? ` (from ${en.quantity(reason.from)})` : "";
        if (reason.composition) return `${head}${from}. ${enComposition(reason.composition)}`;
        if (!reason.next) return `${head}${from}, the highest tier.`;
        const { tier, from: nextFrom, gap } = reason.next;
        return `${head}${from}, ${en.quantity(gap)} short of ${sayTier(tier, "en-US")} (from ${en.quantity(nextFrom)}).`;
      }
      case "cell":
        return `${enAxis(reason.x)}; ${enAxis(reason.y)}: ${sayTier(reason.tier, "en-US")}.`;
      case "rule":
        return `Rule ${reason.no}: ${reason.facts.map(enFact).join(", ")}: ${sayTier(reason.tier, "en-US")}.`;
      case "rest":
        return `None of the ${reason.rules} rules before applies: ${sayTier(reason.tier, "en-US")}.`;
    }
  },
};

function enComposition(composition: Composition): string {
  if (composition.kind === "weighted") {
    const parts = composition.parts.map(
      ({ name, position, share: part }) => `${sayName(name, "en-US")} ${position} × ${share(part)}`,
    );
    const missing = composition.missing.map((name) => midSentence(sayName(name, "en-US")));
    const note = missing.length > 0 ? `; no ${missing.join(", ")}, so the other weights count in full` : "";
    return `Position × weight: ${parts.join(", ")}${note}.`;
  }
  if (composition.kind === "points") {
    const parts = composition.parts.map(
      ({ label, points }) => `${label ? `${label["en-US"]} ` : ""}${points}`,
    );
    return parts.length > 0 ? `Points: ${parts.join(", ")}.` : "No points.";
  }
  const parts = composition.parts.map(
    ({ name, fen }) => `${sayName(name, "en-US")} ${sayAmount(fen, "en-US")}`,
  );
  const left = composition.leftOut.map((name) => sayName(name, "en-US"));
  return `${parts.length > 0 ? `Made of: ${parts.join(", ")}` : "All parts are 0"}${left.length > 0 ? `; left out: ${left.join(", ")}` : ""}.`;
}

function enPhrase(phrase: Phrase): string {
  switch (phrase.kind) {
    case "name":
      return sayName(phrase.name, "en-US");
    case "asOf":
      return "data date";
    case "literal":
      return plain(phrase.value, "en-US");
    case "days":
    case "months":
      return `${enPhrase(phrase.from)} to ${enPhrase(phrase.to)}`;
    case "formula":
      return phrase.parts.map((part) => (typeof part === "string" ? part : enPhrase(part))).join("");
  }
}

function enValue(phrase: Phrase, value: Quantity): string {
  const text = plain(value, "en-US");
  if (phrase.kind !== "days" && phrase.kind !== "months") return text;
  return `${text} ${text === "1" ? phrase.kind.slice(0, -1) : phrase.kind}`;
}

function enFact(fact: Fact): string {
  switch (fact.kind) {
    case "compare": {
      const right = isConstant(fact.right)
        ? plain(fact.rightValue, "en-US")
        : `${enPhrase(fact.right)} ${enValue(fact.right, fact.rightValue)}`;
      const is = fact.value.type === "tier" || fact.value.type === "text" ? " is " : " ";
      return `${enPhrase(fact.left)}${is}${enValue(fact.left, fact.value)} (${OPS["en-US"][fact.op]} ${right})`;
    }
    case "among":
      return `${enPhrase(fact.left)} is ${plain(fact.value, "en-US")}`;
    case "there":
      return `${sayName(fact.name, "en-US")} is known`;
    case "not-there":
      return `no ${midSentence(sayName(fact.name, "en-US"))}`;
    case "yes":
      return `${sayName(fact.name, "en-US")}: yes`;
    case "not-yes":
      return `${sayName(fact.name, "en-US")}: no`;
    case "holds":
      return `${enPhrase(fact.phrase)} holds`;
    case "not":
      return `not “${fact.facts.map(enFact).join(", ")}”`;
  }
}

function enAxis({ name, value, reached, next }: AxisReason): string {
  const cut = (part: NonNullable<AxisReason["reached"]>): string =>
    part.topPercent === null
      ? plain(part.cut, "en-US")
      : `the line of the top ${part.topPercent}% (${plain(part.cut, "en-US")})`;
  const facts = [reached ? `reaches ${cut(reached)}` : "", next ? `is below ${cut(next)}` : ""].filter(
    (text) => text !== "",
  );
  const said = facts.length > 0 ? facts.join(" and ") : "with no customer reaching the line";
  return `${sayName(name, "en-US")} ${plain(value, "en-US")} ${said}`;
}

/**
 * Puts the reason of a tier into a sentence.
 *
 * @param reason - why a row has its tier, as data
 * @param language - the language of the sentence
 * @returns the sentence
 */
export function sayReason(reason: Reason, language: Language): string {
  return (language === "zh-CN" ? zh : en).reason(reason);
}

/**
 * Puts the value of a measure into a sentence, with what it is made of.
 *
 * @param measure - value and composition
 * @param language - the language of the sentence
 * @returns the sentence
 */
export function sayMeasure({ name, value, composition }: MeasureReason, language: Language): string {
  const label = sayName(name, language);
  if (language === "zh-CN") {
    if (!value) return `${label}：没有数值。`;
    return `${label} ${plain(value, language)}。${composition ? zhComposition(composition) : ""}`;
  }
  if (!value) return `${label}: no value.`;
  return `${label} ${plain(value, language)}.${composition ? ` ${enComposition(composition)}` : ""}`;
}
