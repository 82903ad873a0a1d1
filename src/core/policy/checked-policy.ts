import type { Basis } from "../list/customer-list";
import type { Label, MeasureUnit, Need, PolicyDocument, ServiceClass } from "./document";
import type { Expression, ValueType } from "./expression";
import type { NamedThing } from "./name-space";

/** A lower bound as a number (fen for money), fitted from the population, or none: open below. */
export type CheckedBound =
  | { readonly kind: "fixed"; readonly value: number }
  | { readonly kind: "quantile"; readonly of: readonly [number, number] }
  | { readonly kind: "open" };

/** Scores from fixed lower bounds, rising: below the first the score is `base`. */
export interface FixedSteps {
  readonly base: number;
  readonly steps: readonly (readonly [from: number, score: number])[];
}

export type CheckedScale =
  | { readonly kind: "percentile" }
  | { readonly kind: "bands"; readonly bands: FixedSteps }
  | { readonly kind: "flag"; readonly score: number }
  | {
      readonly kind: "bins";
      readonly bins: number;
      readonly few?: { readonly under: number; readonly bands: FixedSteps };
    }
  | { readonly kind: "interpolated"; readonly bins: number; readonly plus: number };

interface CheckedItem {
  readonly id: string;
  readonly label: Label;
  /** Key of the policy's sources. */
  readonly source: string;
  readonly needs: readonly Need[];
  /** Everything it names, before it in the order of computing. */
  readonly uses: readonly string[];
}

export interface SumTerm {
  readonly of: string;
  /** Basis points; none adds the value itself. */
  readonly rate?: number;
  readonly label: Label;
  readonly basis?: Basis;
  readonly unless?: string;
}
export interface PointsTerm {
  readonly when: Expression;
  readonly points: number;
  readonly group?: string;
  readonly label?: Label;
}
export interface WeightedTerm {
  readonly of: string;
  readonly weight: number;
  readonly scale: CheckedScale;
  readonly label: Label;
  /** The place of its cuts in the model. */
  readonly at: string;
}

interface CheckedMeasureBase extends CheckedItem {
  readonly what: "measure";
  readonly unit: MeasureUnit;
  readonly type: ValueType;
}
export type CheckedMeasure = CheckedMeasureBase &
  (
    | { readonly kind: "expression"; readonly value: Expression }
    | { readonly kind: "sum"; readonly terms: readonly SumTerm[]; readonly given?: string }
    | { readonly kind: "points"; readonly terms: readonly PointsTerm[]; readonly cap?: number }
    | { readonly kind: "weighted"; readonly terms: readonly WeightedTerm[] }
  );

/** A tier of a scheme; its place in the list is its Tier No. */
export interface CheckedTier {
  readonly id: string;
  readonly label: Label;
  readonly from?: CheckedBound;
  readonly class?: ServiceClass;
}
export interface Axis {
  readonly of: string;
  readonly cuts: readonly CheckedBound[];
  readonly at: string;
}
export interface CheckedRule {
  /** None: holds for the rest. */
  readonly when?: Expression;
  readonly tierNo: number;
}

interface CheckedSchemeBase extends CheckedItem {
  readonly what: "scheme";
  readonly tiers: readonly CheckedTier[];
  /** The ladder the tiers come from. */
  readonly ladder?: string;
}
export type CheckedScheme = CheckedSchemeBase &
  (
    | { readonly kind: "bands"; readonly of: string; readonly at: string }
    | {
        readonly kind: "matrix";
        readonly x: Axis;
        readonly y: Axis;
        /** `tierNo[x][y]`, x and y counted in cuts reached. */
        readonly tierNo: readonly (readonly number[])[];
      }
    | { readonly kind: "rules"; readonly rules: readonly CheckedRule[] }
  );

/** A policy that can be computed: names resolved, expressions typed, levels in order. */
export interface CheckedPolicy {
  readonly document: PolicyDocument;
  readonly hash: string;
  readonly names: ReadonlyMap<string, NamedThing>;
  /** Measures and schemes, each after everything it uses. */
  readonly order: readonly (CheckedMeasure | CheckedScheme)[];
  readonly measures: ReadonlyMap<string, CheckedMeasure>;
  readonly schemes: ReadonlyMap<string, CheckedScheme>;
}
