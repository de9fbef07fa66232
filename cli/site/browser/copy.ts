/**
 * Gives what is worth copying a button that copies it. The page is whole without this script: all that a button copies
 * can be selected.
 */
const SHOWN_MS = 2_000;

// The entries of the catalog are hundreds: those that are opened get their buttons.
document.querySelectorAll<HTMLElement>("[data-copy]").forEach((element) => {
  if (element.closest("details") === null) addButton(element);
});
document.addEventListener("toggle", ({ target }) => addButtons(target), { capture: true });

function addButtons(opened: EventTarget | null): void {
  if (opened instanceof HTMLDetailsElement) opened.querySelectorAll<HTMLElement>("[data-copy]").forEach(addButton);
}

/** Adds the button once: after the text, or in the caption of a figure. */
function addButton(element: HTMLElement): void {
  if (element.dataset.hasButton !== undefined) return;
  element.dataset.hasButton = "";
  const name = `Copy ${element.dataset.copy ?? ""}`;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  label(button, "Copy", name);
  button.addEventListener("click", () => {
    void copy(element).then((outcome) => {
      label(button, outcome, outcome);
      setTimeout(() => label(button, "Copy", name), SHOWN_MS);
    });
  });
  const caption = element.closest("figure")?.querySelector("figcaption");
  if (caption) caption.append(button);
  else element.after(button);
}

function label(button: HTMLButtonElement, text: string, name: string): void {
  button.textContent = text;
  button.setAttribute("aria-label", name);
}

/** Copies the text; a browser that does not let a page do that has it selected. */
async function copy(element: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return "Copied";
  } catch {
    getSelection()?.selectAllChildren(element);
    return "Selected";
  }
}
