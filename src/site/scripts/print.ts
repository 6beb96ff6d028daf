// Prints one section; without its button, a browser prints the treaties.

export function startPrint(): void {
  for (const section of document.querySelectorAll<HTMLElement>("main > section")) {
    const own = section.querySelector<HTMLButtonElement>("[data-print]");
    own?.addEventListener("click", () => print());
    if (own || section.id === "check") continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "print";
    button.textContent = "Print";
    button.setAttribute("aria-label", `Print ${section.querySelector("h2")!.textContent}`);
    button.addEventListener("click", () => {
      document.body.dataset.print = section.id;
      section.classList.add("printed");
      print();
    });
    section.querySelector("h2")!.after(button);
  }
  addEventListener("afterprint", () => {
    delete document.body.dataset.print;
    document.querySelector(".printed")?.classList.remove("printed");
  });
}
