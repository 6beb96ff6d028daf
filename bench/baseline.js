// The plain program to compare with: commander, chalk, cli-table3, jsdiff and Fuse.js as installed, over the same data.

import { readFileSync } from "node:fs";
import chalk from "chalk";
import Table from "cli-table3";
import { program } from "commander";
import { diffWords } from "diff";
import Fuse from "fuse.js";

const read = (name) => JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), "utf8"));
const treaties = { 1951: read("treaties/1951"), 1960: read("treaties/1960") };
const timeline = read("timeline");
const glossary = read("glossary");
const disputes = read("disputes");

function treatyCalled(name) {
  if (name === "1951" || name === "1960") return treaties[name];
  return program.error(`unknown treaty: ${name}`);
}

function articlesOf(treaty) {
  return new Map(
    treatyCalled(treaty).provisions.map((one) => [one.ref.slice(one.ref.indexOf(":") + 1), one]),
  );
}

function textOf({ paragraphs, signatureBlocks }) {
  const lines = signatureBlocks.flatMap(({ heading, names }) => [heading, ...names]);
  return [...paragraphs.map(({ text }) => text), ...lines].join("\n");
}

function table(head, colWidths) {
  return new Table({ head, colWidths, wordWrap: true, style: { head: [], border: [] } });
}

program.name("baseline").description("The security treaties between Japan and the United States");

program
  .command("show <treaty> [article]")
  .description("show a treaty or an article")
  .action((treaty, article) => {
    const provisions = articlesOf(treaty);
    const wanted = article === undefined ? [...provisions.values()] : [provisions.get(article)];
    for (const provision of wanted) {
      if (!provision) program.error(`no such article: ${article}`);
      console.log(`${chalk.bold(provision.label)}\n${textOf(provision)}\n`);
    }
  });

program
  .command("search <words...>")
  .description("search treaties, events, glossary and disputes")
  .action((words) => {
    const records = [
      ...Object.values(treaties).flatMap(({ provisions }) =>
        provisions.map((one) => ({ ref: one.ref, title: one.label, text: textOf(one) })),
      ),
      ...timeline.events.map(({ ref, title, text }) => ({ ref, title, text })),
      ...glossary.entries.map(({ ref, name, text }) => ({ ref, title: name, text })),
      ...disputes.disputes.map(({ ref, question, finding }) => ({ ref, title: question, text: finding })),
    ];
    const hits = new Fuse(records, { keys: ["title", "text"] }).search(words.join(" "), { limit: 10 });
    const rows = table(["Reference", "Title", "Text"], [30, 30, 60]);
    rows.push(...hits.map(({ item }) => [item.ref, item.title, item.text]));
    console.log(rows.toString());
  });

program
  .command("diff")
  .description("compare the articles of both treaties")
  .action(() => {
    const [left, right] = [articlesOf("1951"), articlesOf("1960")];
    for (const name of new Set([...left.keys(), ...right.keys()])) {
      const texts = [left, right]
        .map((provisions) => provisions.get(name))
        .map((one) => (one ? textOf(one) : ""));
      const words = diffWords(texts[0], texts[1]).map(({ value, added, removed }) =>
        added ? chalk.green(`{+${value}+}`) : removed ? chalk.red(`[-${value}-]`) : value,
      );
      console.log(`${chalk.bold(name)}\n${words.join("")}\n`);
    }
  });

program
  .command("timeline")
  .description("list the events")
  .action(() => {
    const rows = table(["Date", "Event", "Text"], [14, 40, 70]);
    rows.push(...timeline.events.map(({ date, title, text }) => [date, title, text]));
    console.log(rows.toString());
  });

program.parse();
