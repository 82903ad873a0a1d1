// Lints texts as if they stood in files of the project: a JSON list of [file, text] in, their messages out.
import { ESLint } from "eslint";

const eslint = new ESLint();
const texts = JSON.parse(process.argv[2]);
const messages = [];
for (const [filePath, text] of texts) {
  if (text === null) {
    // There is no such file yet, so the rules that would hold for it are all there is to see.
    const { rules } = await eslint.calculateConfigForFile(filePath);
    messages.push(JSON.stringify(rules));
    continue;
  }
  const [result] = await eslint.lintText(text, { filePath });
  messages.push(result.messages.map(({ message }) => message).join("\n"));
}
process.stdout.write(JSON.stringify(messages));
