import type { CheckedBound, CheckedScale } from "../policy/checked-policy";
import type { Steps } from "./steps";

/** Asks for cut points over a population. */
export interface CutRequest {
  /** The place in the policy document. */
  readonly at: string;
  /** The field or measure the cuts are of. */
  readonly of: string;
  readonly ask:
    | { readonly kind: "scale"; readonly scale: CheckedScale }
    /** Rising bounds, each with the score from there on: cuts of an axis, tiers of bands. */
    | {
        readonly kind: "bounds";
        readonly base: number;
        readonly bounds: readonly (readonly [CheckedBound, number])[];
      };
}

/** Gives the cut points asked for: learnt from the values, or remembered in a model; undefined if the model has none. */
export type CutSource = (request: CutRequest, values: Float64Array) => Steps | undefined;
