import { modelJson } from "./model-json";
import type { Model } from "./model";

/** One row of a model as a table: section, id, key, value. Every value is text, so a cell changes nothing. */
export type ModelRow = readonly [section: string, id: string, key: string, value: string];

function section(name: string, items: readonly { readonly id: string }[] | undefined): ModelRow[] {
  return (items ?? []).map((item) => ["policy", `${name}/${item.id}`, "json", JSON.stringify(item)]);
}

/**
 * Writes a model as a table of four text columns: `TB_Model`, and what `FIT` spills.
 *
 * @param model - the model
 * @returns the rows without the header; the document has one row per item, as JSON text
 */
export function modelTable(model: Model): readonly ModelRow[] {
  const json = modelJson(model);
  const { document } = model.policy;
  return [
    ["model", "", "format", json.format],
    ["model", "", "policy", json.policy.id],
    ["model", "", "version", json.policy.version],
    ["model", "", "policyHash", json.policy.hash],
    ["model", "", "asOf", json.asOf ?? ""],
    ["model", "", "customers", String(json.fit.customers)],
    ["model", "", "fitHash", json.fit.hash],
    ...Object.entries(json.mapping).flatMap(([field, amount]) =>
      Object.entries(amount).map(([key, value]): ModelRow => ["mapping", field, key, value ?? ""]),
    ),
    ...json.fit.cuts.flatMap(({ at, of, customers, steps }): ModelRow[] => [
      ["fit", at, "of", of],
      ["fit", at, "customers", String(customers)],
      ...steps.map(([from, score]): ModelRow => ["fit", at, String(score), String(from)]),
    ]),
    ...(["format", "id", "version", "date", "label", "fields"] as const).map((key): ModelRow => [
      "policy",
      key,
      "json",
      JSON.stringify(document[key]),
    ]),
    ...Object.entries(document.sources).map(([key, source]): ModelRow => [
      "policy",
      `sources/${key}`,
      "json",
      JSON.stringify(source),
    ]),
    ...section("ladders", document.ladders),
    ...section("measures", document.measures),
    ...section("schemes", document.schemes),
    ...section("products", document.products),
    ...section("gate/customer", document.gate?.customer),
    ...section("gate/product", document.gate?.product),
    ...section("services", document.services),
  ];
}
