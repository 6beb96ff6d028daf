// Prints the Homebrew formula of the executables in standalone/: node packaging/formula.js > anpo.rb

import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const { version, license, repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
if (!repository) {
  console.error("package.json names no repository; type: npm pkg set repository=github:<owner>/anpo");
  process.exit(1);
}
const { url: address = repository } = repository;
const home = `https://github.com/${address.replace(/^.*github(?:\.com)?[:/]|\.git$/g, "")}`;

const sums = readFileSync(join(root, "standalone/SHA256SUMS"), "utf8").trim().split("\n");
const sumOf = new Map(sums.map((line) => line.split("  ").toReversed()));

const download = (file) => `
      url "${home}/releases/download/v${version}/${file}"
      sha256 "${sumOf.get(file)}"`;

const PROCESSORS = { arm: "arm64", intel: "x64" };
const blocks = ["macos", "linux"].map((system) => {
  const inner = Object.entries(PROCESSORS).map(
    ([processor, name]) => `    on_${processor} do${download(`anpo-${system}-${name}`)}
    end`,
  );
  return `  on_${system} do
${inner.join("\n")}
  end`;
});

console.log(`class Anpo < Formula
  desc "Security treaties of Japan and the United States, 1951 and 1960"
  homepage "${home}"
  version "${version}"
  license "${license}"

${blocks.join("\n\n")}

  def install
    bin.install Dir["anpo-*"].first => "anpo"
    generate_completions_from_executable(bin/"anpo", "completion")
  end

  test do
    assert_match "Article V", shell_output("#{bin}/anpo show 1960 V")
  end
end`);
