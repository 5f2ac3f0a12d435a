import type { CatalogueNode } from "../records/catalogue.ts";

/** The directory of one year. */
export class Directory {
  readonly #byId = new Map<string, CatalogueNode>();
  /** Null: several places have the label, and it names none. */
  readonly #byLabel = new Map<string, CatalogueNode | null>();
  /** Places whose id another has already. */
  readonly doubled: CatalogueNode[] = [];

  get places(): readonly CatalogueNode[] {
    return [...this.#byId.values()];
  }

  add(node: CatalogueNode): void {
    const { id, label } = node;
    if (this.#byId.has(id)) {
      this.doubled.push(node);
      return;
    }
    this.#byId.set(id, node);
    this.#byLabel.set(label, this.#byLabel.has(label) ? null : node);
  }

  named(name: string): CatalogueNode | null {
    return this.#byId.get(name) ?? this.#byLabel.get(name) ?? null;
  }

  parentOf({ parent }: CatalogueNode): CatalogueNode | null {
    return parent === null ? null : (this.#byId.get(parent) ?? null);
  }

  /** From the top down; a place that is above itself ends it. */
  path(name: string): CatalogueNode[] {
    const seen = new Set<CatalogueNode>();
    for (
      let node = this.named(name);
      node !== null && !seen.has(node);
      node = this.parentOf(node)
    ) {
      seen.add(node);
    }
    return [...seen].reverse();
  }

  /** A place of each ring of places that stand above one another. */
  rings(): CatalogueNode[] {
    const passed = new Set<CatalogueNode>();
    const rings: CatalogueNode[] = [];
    for (const place of this.#byId.values()) {
      const trail = new Set<CatalogueNode>();
      let node: CatalogueNode | null = place;
      for (; node !== null && !passed.has(node); node = this.parentOf(node)) {
        passed.add(node);
        trail.add(node);
      }
      if (node !== null && trail.has(node)) rings.push(node);
    }
    return rings;
  }
}
