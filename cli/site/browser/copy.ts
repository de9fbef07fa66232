/**
 * Adds copy buttons to what is worth copying. The page is complete without this script: whatever a button copies can
 * also be selected.
 */
const SHOWN_MS = 2_000;

// The catalog has hundreds of entries: each gets its buttons when it is opened.
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

/** Copies the text, or selects it if the browser does not let a page copy. */
async function copy(element: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return "Copied";
  } catch {
    getSelection()?.selectAllChildren(element);
    return "Selected";
  }
}
