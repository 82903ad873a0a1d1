import { builtInLadderIds, builtInPolicy, builtInPolicyIds } from "../../src/policies/built-in";
import sources from "../../src/policies/sources.json";

interface Label {
  "zh-CN": string;
  "en-US": string;
}

interface Tier {
  id: string;
  label: Label;
  from: string;
  class: string;
  source?: string;
  note?: Label;
}

interface Ladder {
  id: string;
  label: Label;
  unit: string;
  date: string;
  source: string;
  note?: Label;
  tiers: Tier[];
}

interface Rule {
  when?: string;
  tier: string;
}

interface Scheme {
  id: string;
  ladder?: string;
  rules?: Rule[];
  tiers?: { id: string; label: Label }[];
}

interface Document {
  id: string;
  fields: string[];
  sources: Record<string, { standing: string; date: string; label: Label }>;
  ladders: Ladder[];
  measures: { id: string; terms?: { of: string; unless?: string }[]; given?: string; value?: string }[];
  schemes: Scheme[];
}

const read = (id: string): Document => builtInPolicy(id) as Document;
const documents = builtInPolicyIds.map(read);
const ladders = read("rm-book").ladders;

function ladderOf(id: string): Ladder {
  const ladder = ladders.find((candidate) => candidate.id === id);
  if (ladder === undefined) throw new Error(`no ladder ${id}`);
  return ladder;
}

/** Every value that stands under a key, anywhere in a document. */
function valuesUnder(key: string, node: unknown): unknown[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === key ? [value] : valuesUnder(key, value as unknown),
  );
}

describe("builtInPolicy", () => {
  it("knows its ids, the default one first", () => {
    expect(builtInPolicyIds).toEqual(["rm-book", "rfm-r"]);
    expect(documents.map((document) => document.id)).toEqual(builtInPolicyIds);
  });

  it("gives nothing for an id it does not know", () => {
    expect(builtInPolicy("no-such-policy")).toBeUndefined();
  });

  it("gives each caller a document of its own", () => {
    read("rm-book").ladders.pop();
    expect(read("rm-book").ladders).toHaveLength(builtInLadderIds.length);
  });

  it.each(builtInPolicyIds)("%s has every label and note in both languages", (id) => {
    const texts = [...valuesUnder("label", builtInPolicy(id)), ...valuesUnder("note", builtInPolicy(id))];
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      expect(Object.keys(text as Label)).toEqual(["zh-CN", "en-US"]);
      expect((text as Label)["zh-CN"]).toMatch(/\S/);
      expect((text as Label)["en-US"]).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  it.each(builtInPolicyIds)("%s hurts nobody by a label", (id) => {
    expect(JSON.stringify(builtInPolicy(id))).not.toMatch(/低价值|低端|劣质|low[- ]value/i);
  });

  it.each(builtInPolicyIds)("%s carries exactly the sources it cites", (id) => {
    const document = read(id);
    const cited = new Set(valuesUnder("source", document));
    expect(new Set(Object.keys(document.sources))).toEqual(cited);
  });

  it.each(builtInPolicyIds)("%s names fields, measures and schemes without a clash, in camelCase", (id) => {
    const { fields, measures, schemes } = read(id);
    const names = [...fields, ...measures.map(({ id }) => id), ...schemes.map(({ id }) => id)];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/);
  });

  it.each(builtInPolicyIds)("%s lists exactly the fields its measures use", (id) => {
    const { fields, measures } = read(id);
    const text = JSON.stringify(measures.map(({ terms, given, value }) => ({ terms, given, value })));
    const words = new Set(text.match(/[A-Za-z0-9]+/g));
    for (const field of fields) expect(words).toContain(field);
    const known = new Set([...fields, ...measures.map((measure) => measure.id)]);
    for (const { terms = [], given } of measures) {
      for (const { of, unless } of terms) {
        expect(known).toContain(of);
        expect(known).toContain(unless ?? of);
      }
      if (given !== undefined) expect(known).toContain(given);
    }
  });

  it.each(builtInPolicyIds)("%s reaches every tier of a rules scheme and ends with the rest", (id) => {
    for (const { rules, tiers } of read(id).schemes) {
      if (rules === undefined) continue;
      expect(rules.map((rule) => rule.tier)).toEqual(tiers?.map((tier) => tier.id));
      expect(rules.map((rule) => rule.when === undefined).indexOf(true)).toBe(rules.length - 1);
    }
  });

  it("puts the ladders into a policy that has a ladder scheme, and only there", () => {
    expect(read("rm-book").schemes.map((scheme) => scheme.ladder)).toEqual(["retail", undefined, undefined]);
    expect(read("rfm-r").ladders).toEqual([]);
  });
});

describe("sources", () => {
  it("have a standing that may be cited, or are working definitions", () => {
    for (const source of Object.values(sources))
      expect(["fact", "seed", "working"]).toContain(source.standing);
  });

  it("are dated", () => {
    for (const source of Object.values(sources)) expect(source.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("are all in use", () => {
    const used = new Set(documents.flatMap((document) => Object.keys(document.sources)));
    expect(new Set(Object.keys(sources))).toEqual(used);
  });
});

describe("ladders", () => {
  it("are these", () => {
    expect(builtInLadderIds).toEqual([
      ...["retail", "hexun", "icbc", "abc", "boc", "ccb", "bocom", "psbc", "citic", "spdb", "cib", "cmb"],
    ]);
    expect(ladders.map((ladder) => ladder.id)).toEqual(builtInLadderIds);
  });

  it.each(builtInLadderIds)("%s falls strictly, in whole money, down to 0", (id) => {
    const bounds = ladderOf(id).tiers.map((tier) => tier.from);
    for (const bound of bounds) expect(bound).toMatch(/^(0|[1-9]\d*)$/);
    const numbers = bounds.map(Number);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => b - a));
    expect(numbers[numbers.length - 1]).toBe(0);
  });

  it.each(builtInLadderIds)("%s has unique ids of lower-case words with hyphens", (id) => {
    const ids = ladderOf(id).tiers.map((tier) => tier.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const tier of ids) expect(tier).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(builtInLadderIds)("%s is in yuan, dated and explained", (id) => {
    const ladder = ladderOf(id);
    expect(ladder.unit).toBe("yuan");
    expect(ladder.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(ladder.note).toBeDefined();
  });

  it.each(builtInLadderIds)("%s has service classes that fall with the bounds", (id) => {
    const order = ["flagship", "premier", "focus", "standard", "everyday"];
    const places = ladderOf(id).tiers.map((tier) => order.indexOf(tier.class));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each([
    ["retail", "flagship premier focus standard standard everyday"],
    ["hexun", "flagship focus everyday"],
    ["icbc", "flagship everyday"],
    ["boc", "flagship premier standard everyday"],
    ["bocom", "flagship focus standard everyday"],
    ["psbc", "flagship focus standard everyday"],
    ["citic", "flagship premier focus everyday"],
    ["spdb", "flagship premier everyday"],
    ["cib", "flagship flagship flagship everyday"],
    ["cmb", "flagship premier focus standard everyday"],
  ])("%s is served as %s", (id, classes) => {
    expect(
      ladderOf(id)
        .tiers.map((tier) => tier.class)
        .join(" "),
    ).toBe(classes);
  });

  it.each([
    ["icbc", "private", "8000000", "APB", "2019-12-31"],
    ["abc", "private", "6000000", "APB", "2019-12-31"],
    ["bocom", "private", "6000000", "APB", "2019-12-31"],
    ["psbc", "private", "6000000", "PSBC", "2025-06-30"],
    ["citic", "private", "6000000", "APB", "2019-12-31"],
    ["spdb", "private", "8000000", "APB", "2019-12-31"],
    ["cib", "private", "6000000", "APB", "2019-12-31"],
    ["cmb", "private", "10000000", "APB", "2019-12-31"],
    ["cmb", "sunflower", "500000", "CMB1", "2022-03-30"],
    ["hexun", "hnw", "5000000", "HX", "2025-05-08"],
    ["hexun", "middle", "500000", "HX", "2025-05-08"],
  ] as const)("%s has the verified tier %s from %s", (id, tierId, from, source, date) => {
    const ladder = ladderOf(id);
    const tier = ladder.tiers.find((candidate) => candidate.id === tierId);
    expect(tier?.from).toBe(from);
    expect(tier?.source ?? ladder.source).toBe(source);
    expect(sources[source].date).toBe(date);
  });

  it.each(builtInLadderIds.filter((id) => id !== "retail"))(
    "%s says so of every tier without source",
    (id) => {
      const ladder = ladderOf(id);
      for (const tier of ladder.tiers) {
        if ((tier.source ?? ladder.source) !== "working") continue;
        expect(tier.note?.["zh-CN"]).toMatch(/未核实|未找到/);
        expect(tier.note?.["en-US"]).toMatch(/Unverified|No standard was found/);
      }
    },
  );

  it.each(builtInLadderIds.slice(2))("%s has one neutral tier under its lowest known cut", (id) => {
    const tiers = ladderOf(id).tiers;
    const [last, above] = [tiers[tiers.length - 1], tiers[tiers.length - 2]];
    expect(last?.id).toBe(`below-${above?.id}`);
    expect(last?.label["zh-CN"]).toMatch(/以下$/);
    expect(last?.label["en-US"]).toMatch(/^Below /);
  });
});
