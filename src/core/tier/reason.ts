import type { Basis } from "../list/customer-list";
import type { Label, MeasureUnit } from "../policy/document";
import type { Comparison } from "../policy/expression";

/** A value with what it is, ready to be written in either language. */
export type Quantity =
  | { readonly type: "money" | "number" | "date"; readonly value: number; readonly unit?: MeasureUnit }
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "tier"; readonly label: Label | null };

/** How a thing is called; an amount of the list with the basis it was read on. */
export interface Name {
  readonly label: Label;
  /** The field behind it, where it is one. */
  readonly field?: string;
  readonly basis?: Basis;
}

/** Words for one side of a comparison. */
export type Phrase =
  | { readonly kind: "name"; readonly name: Name }
  | { readonly kind: "asOf" }
  | { readonly kind: "literal"; readonly value: Quantity }
  | { readonly kind: "days" | "months"; readonly from: Phrase; readonly to: Phrase }
  | { readonly kind: "formula"; readonly parts: readonly (string | Phrase)[] };

/** One thing that was true of the row. */
export type Fact =
  | {
      readonly kind: "compare";
      readonly left: Phrase;
      readonly value: Quantity;
      readonly op: Comparison;
      readonly right: Phrase;
      readonly rightValue: Quantity;
    }
  | { readonly kind: "among"; readonly left: Phrase; readonly value: Quantity }
  | { readonly kind: "there" | "not-there"; readonly name: Name }
  | { readonly kind: "yes" | "not-yes"; readonly name: Name }
  | { readonly kind: "holds"; readonly phrase: Phrase }
  | { readonly kind: "not"; readonly facts: readonly Fact[] };

/** What a composed measure is made of for one row. */
export type Composition =
  | {
      readonly kind: "weighted";
      readonly parts: readonly { readonly name: Name; readonly position: number; readonly share: number }[];
      readonly missing: readonly Name[];
    }
  | {
      readonly kind: "points";
      readonly parts: readonly { readonly label: Label | null; readonly points: number }[];
    }
  | {
      readonly kind: "sum";
      readonly parts: readonly { readonly name: Name; readonly fen: number }[];
      readonly leftOut: readonly Name[];
    };

/** One side of a matrix: how many cuts the value reached. */
export interface AxisReason {
  readonly name: Name;
  readonly value: Quantity;
  /** The highest cut reached, with the share of the population it stands for if it was fitted. */
  readonly reached: { readonly cut: Quantity; readonly topPercent: number | null } | null;
  /** The next cut, not reached. */
  readonly next: { readonly cut: Quantity; readonly topPercent: number | null } | null;
}

/** What a measure says of a row, and what it is made of. */
export interface MeasureReason {
  readonly name: Name;
  /** Null if it is missing. */
  readonly value: Quantity | null;
  readonly composition: Composition | null;
}

/** A tier as it is named in a sentence. */
export interface TierName {
  readonly id: string;
  readonly label: Label;
}

/** Why a row has its tier, as data; the sentence is made in `core/say`. */
export type Reason =
  | { readonly kind: "not-available"; readonly needs: readonly (readonly Name[])[] }
  | { readonly kind: "missing"; readonly names: readonly Name[] }
  | {
      readonly kind: "rejected";
      readonly name: Name;
      readonly reason: "negative" | "unreadable" | "too-large" | "error-cell";
      readonly value: Quantity | null;
      readonly text: string | null;
    }
  | { readonly kind: "no-rule" }
  | { readonly kind: "no-bound"; readonly name: Name; readonly value: Quantity }
  | { readonly kind: "below-all"; readonly name: Name; readonly value: Quantity; readonly lowest: Quantity }
  | {
      readonly kind: "band";
      readonly name: Name;
      readonly value: Quantity;
      readonly tier: TierName;
      readonly from: Quantity | null;
      readonly next: { readonly tier: TierName; readonly from: Quantity; readonly gap: Quantity } | null;
      readonly composition: Composition | null;
    }
  | { readonly kind: "cell"; readonly x: AxisReason; readonly y: AxisReason; readonly tier: TierName }
  | { readonly kind: "rule"; readonly no: number; readonly facts: readonly Fact[]; readonly tier: TierName }
  | { readonly kind: "rest"; readonly rules: number; readonly tier: TierName };
