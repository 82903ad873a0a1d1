import js from "@eslint/js";
import { importX } from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";
import { coreInside, roomZones } from "./eslint.rooms.mjs";

const noClockOrChance = [
  {
    selector: "NewExpression[callee.name='Date']",
    message: "core has no clock: take the day as an argument.",
  },
  {
    selector: "MemberExpression[object.name='Date']",
    message: "core has no clock: take the day as an argument.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "core has no chance: take the seed as an argument.",
  },
];

const platform = [
  "window",
  "document",
  "navigator",
  "localStorage",
  "fetch",
  "setTimeout",
  "process",
  "Buffer",
  "require",
  "console",
  "Excel",
  "Office",
  "CustomFunctions",
  "TextDecoder",
  "TextEncoder",
];

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/", "node_modules/", "test/cases/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: ["./tsconfig.json"], tsconfigRootDir: import.meta.dirname },
    },
    plugins: { "import-x": importX },
    settings: { "import-x/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".json"] } } },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones: roomZones }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-restricted-globals": ["error", { name: "Excel", message: "Excel.* lives in src/workbook only." }],
      "no-eval": "error",
      "no-new-func": "error",
      "no-console": "error",
      // `x !== x` is the quickest test for a missing number, and the one the loops use.
      "no-self-compare": "off",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "import-x/no-restricted-paths": ["error", { zones: [...roomZones, ...coreInside] }],
      "no-restricted-globals": [
        "error",
        ...platform.map((name) => ({
          name,
          message: "core is pure: no Office, React, DOM, Node, clock or chance.",
        })),
      ],
      "no-restricted-syntax": ["error", ...noClockOrChance],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["node:*", "fs", "path", "react", "@fluentui/*", "@e965/*", "@cj-tech-master/*"],
              message: "core is pure: no Office, React, DOM, Node; bytes are read in src/files.",
            },
          ],
        },
      ],
    },
  },
  { files: ["src/cli/**/*.ts", "bench/**/*.ts"], rules: { "no-console": "off" } },
  {
    // What a test reads back from a case or a library without types is compared, not trusted.
    files: ["test/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        module: "writable",
        require: "readonly",
        console: "readonly",
        URL: "readonly",
      },
    },
  },
);
