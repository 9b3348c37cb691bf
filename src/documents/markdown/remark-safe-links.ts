import type { Definition, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { addressProblem } from '../../domain/address.ts';

type Definitions = ReadonlyMap<string, Definition>;

/** Link definitions by name; the first of a name counts. */
function definitionsIn(tree: Root): Definitions {
  const found = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!found.has(node.identifier)) found.set(node.identifier, node);
  });
  return found;
}

/** What replaces a link, a picture or a link definition; undefined for all other nodes and for links that are kept. */
function inPlaceOf(node: Nodes, definitions: Definitions): PhrasingContent[] | undefined {
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return node.alt ? [{ type: 'text', value: node.alt, ...(node.position ? { position: node.position } : {}) }] : [];
    case 'link':
      return addressProblem(node.url) ? node.children : undefined;
    case 'linkReference': {
      const { children, position } = node;
      const { url = '', title } = definitions.get(node.identifier) ?? {};
      if (addressProblem(url)) return children;
      return [{ type: 'link', url, children, ...(title ? { title } : {}), ...(position ? { position } : {}) }];
    }
    case 'definition':
      return [];
    default:
      return undefined;
  }
}

/** Joins neighbouring pieces of text. */
function joinText(parent: Parents): void {
  const joined: Nodes[] = [];
  for (const child of parent.children as Nodes[]) {
    const last = joined.at(-1);
    if (child.type !== 'text' || last?.type !== 'text') joined.push(child);
    else {
      const position = last.position && child.position ? { position: { start: last.position.start, end: child.position.end } } : {};
      joined[joined.length - 1] = { ...last, value: last.value + child.value, ...position };
    }
  }
  parent.children = joined as typeof parent.children;
}

/**
 * Makes links and pictures safe to show. A link to anything but https, http or mailto becomes its words; a link by reference gets
 * its address inline, so that it works wherever its words go; a picture becomes its alternative text.
 */
export function remarkSafeLinks() {
  return (tree: Root) => {
    const definitions = definitionsIn(tree);
    const changed = new Set<Parents>();
    visit(tree, (node, index, parent) => {
      const instead = parent && index !== undefined ? inPlaceOf(node, definitions) : undefined;
      if (!instead || !parent || index === undefined) return undefined;
      (parent.children as Nodes[]).splice(index, 1, ...instead);
      changed.add(parent);
      // A link whose address is now inline is visited again for its contents.
      return [SKIP, index];
    });
    for (const parent of changed) joinText(parent);
  };
}
