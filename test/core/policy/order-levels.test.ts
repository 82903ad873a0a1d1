import fc from "fast-check";
import { orderLevels } from "../../../src/core/policy/order-levels";

describe("orderLevels", () => {
  it("gives nothing for nothing", () => {
    expect(orderLevels([])).toEqual({ order: [] });
  });

  it("leaves out what is used but not there", () => {
    expect(orderLevels([{ id: "a", uses: ["field"] }])).toEqual({ order: [{ id: "a", uses: ["field"] }] });
  });

  it("puts each thing once, after everything it uses", () => {
    const uses = fc.array(fc.nat(29), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(uses, { minLength: 1, maxLength: 30 }), (graph) => {
        // Only what comes before is used, so there is no cycle; the order of writing is turned round.
        const items = graph
          .map((used, i) => ({ id: String(i), uses: used.filter((k) => k < i).map(String) }))
          .reverse();
        const result = orderLevels(items);
        if (!("order" in result)) throw new Error(result.cycle.join());
        const place = new Map(result.order.map(({ id }, i) => [id, i]));
        expect(place.size).toBe(items.length);
        for (const { id, uses: used } of items)
          for (const other of used) expect(place.get(other)).toBeLessThan(place.get(id) ?? -1);
      }),
    );
  });

  it("gives a cycle whose every step is a use", () => {
    const uses = fc.array(fc.nat(9), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(uses, { minLength: 10, maxLength: 10 }), (graph) => {
        const items = graph.map((used, i) => ({ id: String(i), uses: used.map(String) }));
        const result = orderLevels(items);
        // Everything uses something that is there, so a cycle is certain.
        if (!("cycle" in result)) throw new Error("no cycle");
        expect(result.cycle.at(-1)).toBe(result.cycle[0]);
        for (const [i, id] of result.cycle.slice(0, -1).entries())
          expect(items[Number(id)]?.uses).toContain(result.cycle[i + 1]);
      }),
    );
  });

  it("orders a chain of a hundred thousand", () => {
    const items = Array.from({ length: 100000 }, (_, i) => ({ id: String(i), uses: [String(i + 1)] }));
    const result = orderLevels(items);
    expect("order" in result && result.order[0]?.id).toBe("99999");
  });
});
