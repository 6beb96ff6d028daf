// A treaty as schema.org Legislation in JSON-LD, for search engines and for software that reads law.

import type { Treaty } from "../treaty/model.ts";

/** A script element that browsers do not run. */
export function legislationElement(treaties: readonly Treaty[]): string {
  const graph = { "@context": "https://schema.org", "@graph": treaties.map(legislationOf) };
  // "</script>" in a text would end the element.
  return `<script type="application/ld+json">${JSON.stringify(graph).replaceAll("<", "\\u003c")}</script>`;
}

function legislationOf(treaty: Treaty) {
  const { ref, title, titleJapanese, signed, inForce, ended, languages, citations, provisions } = treaty;
  return {
    "@type": "Legislation",
    "@id": `#${ref}`,
    name: title,
    alternateName: titleJapanese,
    legislationType: "Treaty",
    legislationIdentifier: citations.map(({ text }) => text),
    legislationDate: signed.date,
    locationCreated: { "@type": "Place", name: signed.place },
    temporalCoverage: `${inForce}/${ended ?? ".."}`,
    legislationLegalForce: ended === null ? "https://schema.org/InForce" : "https://schema.org/NotInForce",
    legislationJurisdiction: ["Japan", "United States of America"].map((name) => ({
      "@type": "Country",
      name,
    })),
    inLanguage: languages.map((language) => LANGUAGE_CODES[language] ?? language),
    hasPart: provisions.map(({ ref, label, heading }) => ({
      "@type": "Legislation",
      "@id": `#${ref}`,
      name: label,
      ...(heading && { alternativeHeadline: heading }),
    })),
  };
}

const LANGUAGE_CODES: Readonly<Record<string, string>> = { English: "en", Japanese: "ja" };
