/** As much of a document as the page touches; the program knows no other browser types. */
export interface PageElement {
  textContent: string | null;
  innerHTML: string;
  outerHTML: string;
  className: string;
  hidden: boolean;
  open: boolean;
  href: string;
  download: string;
  readonly content: { readonly children: Iterable<PageElement> };
  readonly dataset: Readonly<Record<string, string | undefined>>;
  readonly append: (...children: readonly (PageElement | string)[]) => void;
  readonly replaceChildren: (...children: readonly (PageElement | string)[]) => void;
  readonly replaceWith: (child: PageElement) => void;
  readonly addEventListener: (event: string, listener: () => void, options?: { readonly once: boolean }) => void;
  readonly click: () => void;
}

export interface PageDocument {
  readonly getElementById: (id: string) => PageElement | null;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
  readonly createElement: (name: string) => PageElement;
  readonly addEventListener: (event: 'DOMContentLoaded', listener: () => void) => void;
}
