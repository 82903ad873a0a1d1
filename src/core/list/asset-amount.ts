/**
 * Tells whether a field is the amount customers are tiered by.
 *
 * @param field - the id of the field
 * @returns true for the average and for the point balance of all assets
 */
export function isAssetAmount(field: string): boolean {
  return field === "aumAverage" || field === "aum";
}
