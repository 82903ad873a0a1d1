import { Command, CommanderError } from "commander";
import { checkCommand } from "./check-command";
import { INTERRUPTED, STOPPED, USAGE, UsageProblem } from "./exit-code";
import { explainCommand } from "./explain-command";
import { fitCommand } from "./fit-command";
import type { RawOptions } from "./read-options";
import { samplesCommand } from "./samples-command";
import { tierCommand } from "./tier-command";
import { removeUnfinished } from "./write-file";

let exitCode = 0;

function listOptions(command: Command): Command {
  return command
    .option("--policy <policy>", "policy: a file or a built-in id 分层规则：文件或内置名称", undefined)
    .option("--ladder <ladder>", "ladder of the policy 分层阶梯")
    .option("--model <file>", "a fitted model, in place of a policy 已拟合的模型")
    .option(
      "--map <field=Header...>",
      "which header is which field; customerId=#row takes the row number 指定表头",
    )
    .option("--unit <unit>", "unit of amounts that state none: 元 千元 万元 百万元 亿元 金额单位")
    .option("--rollup <how>", "several rows of a customer: sum, max or first 多行归并")
    .option("--sheet <name>", "the sheet to read 工作表")
    .option("--as-of <date>", "data date, such as 2026-10-31 数据日期")
    .option("--lang <language>", "zh-CN or en-US 语言")
    .option("--json <file>", "write JSON to a file, or - for stdout");
}

function run(work: (args: readonly string[], options: RawOptions) => Promise<number>) {
  return async (args: string | readonly string[], options: RawOptions): Promise<void> => {
    exitCode = await work(typeof args === "string" ? [args] : args, options);
  };
}

const program = new Command("tierbook")
  .description(
    "Tiers customer lists, with reasons. Nothing leaves this machine.\n客户名单分层，附依据；数据不离开本机。",
  )
  .exitOverride();

listOptions(
  program
    .command("tier")
    .description("tier lists and write a workbook 分层并写出工作簿")
    .argument("<input...>", "files or a folder 名单文件或文件夹"),
)
  .option("--previous <file>", "last month's tiered workbook: overrides and history go on 延续上期结果")
  .option("--out <file>", "the workbook to write 输出文件")
  .action(
    run((inputs, options) =>
      tierCommand(inputs, options, new Date().toISOString().slice(0, 19).replace("T", " ") + " UTC"),
    ),
  );
listOptions(
  program
    .command("check")
    .description("show mapping and findings only 只检查表头与数据")
    .argument("<input...>", "files or a folder"),
).action(run(checkCommand));
listOptions(
  program
    .command("fit")
    .description("learn a model from lists 由名单拟合模型")
    .argument("<input...>", "files or a folder"),
)
  .option("--out <file>", "the model to write 输出模型")
  .action(run(fitCommand));
listOptions(
  program
    .command("explain")
    .description("everything about one customer 一位客户的全部依据")
    .argument("<input...>", "the list, then the customer id"),
).action(run(explainCommand));
program
  .command("samples")
  .description("write the sample books into a folder 写出示例名单")
  .argument("<folder>", "the folder")
  .option("--lang <language>", "zh-CN or en-US 语言")
  .action(run(([folder = "."], options) => samplesCommand(folder, options)));

process.once("SIGINT", () => {
  removeUnfinished();
  process.stderr.write("\n");
  process.exit(INTERRUPTED);
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) exitCode = error.exitCode === 0 ? 0 : USAGE;
  else if (error instanceof UsageProblem) {
    process.stderr.write(`${error.message}\n`);
    exitCode = USAGE;
  } else {
    // A fault of the program, not of the input: said in a sentence, so that no customer data reaches a log by a stack trace.
    process.stderr.write(
      `tierbook failed 程序出错: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    exitCode = STOPPED;
  }
}
process.exitCode = exitCode;
