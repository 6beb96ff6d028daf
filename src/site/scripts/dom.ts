// Small helpers for the elements of the page.

export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  return document.getElementById(id) as E;
}

/** The one element that some HTML describes. */
export function elementOf<E extends HTMLElement = HTMLElement>(html: string): E {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content.firstElementChild as E;
}

/** The text of an element without the white space around it; "" without an element. */
export function textIn(element: Element | null | undefined): string {
  return element?.textContent?.trim() ?? "";
}

/** A button that copies a text and says so for a moment. */
export function copyButton(name: string, textOf: () => string): HTMLButtonElement {
  const button = elementOf<HTMLButtonElement>(`<button type="button" aria-live="polite"></button>`);
  button.textContent = name;
  button.addEventListener("click", async () => {
    await copy(textOf());
    button.textContent = "Copied";
    setTimeout(() => {
      button.textContent = name;
    }, 1500);
  });
  return button;
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Some browsers allow the clipboard only on a site, not in a file.
    const area = elementOf<HTMLTextAreaElement>("<textarea></textarea>");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
}
