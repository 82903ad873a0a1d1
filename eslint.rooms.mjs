// The rooms and who may look into whom; docs/architecture.md says it in words.

const rooms = [
  "core",
  "policies",
  "files",
  "samples",
  "functions",
  "workbook",
  "taskpane",
  "commands",
  "cli",
  "workbench",
];

const may = {
  core: [],
  policies: [],
  files: ["core"],
  samples: ["core", "files"],
  functions: ["core", "policies"],
  workbook: ["core", "policies"],
  taskpane: ["core", "policies", "files", "workbook"],
  commands: ["taskpane", "workbook"],
  cli: ["core", "policies", "files", "samples"],
  workbench: ["core", "files", "samples"],
};

const reasons = {
  core: "core says what tiering means and knows no other room.",
  policies: "policies are data and import nothing.",
  files: "files turns bytes into sheets and back; it may use core's types only.",
  samples: "samples makes synthetic books out of core's and files' words.",
  functions: "functions are thin: core and the built-in policies are all they need.",
  workbook: "workbook is the only room that knows Excel and must not know the surfaces.",
  taskpane: "the pane has no logic of its own: core, policies, files and workbook.",
  commands: "ribbon commands open the pane or call workbook.",
  cli: "the command line reads and writes files around core.",
  workbench: "the workbench is a local Excel and must not know the add-in's code.",
};

/** From outside, core is its index and nothing else. */
const coreIndexOnly = rooms
  .filter((room) => room !== "core")
  .map((room) => ({
    target: `./src/${room}`,
    from: "./src/core",
    except: ["./index.ts"],
    message: "core/index.ts is the only file of core that other rooms import.",
  }));

export const roomZones = [
  ...rooms.flatMap((room) =>
    rooms
      .filter((other) => other !== room && !may[room].includes(other))
      .map((other) => ({
        target: `./src/${room}`,
        from: `./src/${other}`,
        message: `${room} may not import ${other}: ${reasons[room]}`,
      })),
  ),
  ...coreIndexOnly,
];

/** Inside core, imports point one way. */
const levels = [
  ["list", "policy"],
  ["measure"],
  ["fit"],
  ["assemble"],
  ["tier"],
  ["advise", "plan", "compare"],
  ["say"],
  ["report", "sql"],
];

export const coreInside = levels.flatMap((lower, i) =>
  lower.flatMap((room) =>
    levels
      .slice(i + 1)
      .flat()
      .map((higher) => ({
        target: `./src/core/${room}`,
        from: `./src/core/${higher}`,
        message: `core/${room} comes before core/${higher}: list, policy → measure → fit → assemble → tier → advise, plan, compare → say → report.`,
      })),
  ),
);
