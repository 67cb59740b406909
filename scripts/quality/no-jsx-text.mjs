/**
 * A lint rule: the window shows no sentence that is not in the catalogue, because such a one stays English in Spanish.
 * Refuses letters between tags, and literal strings in the attributes that people read or hear.
 */
const READ_BY_PEOPLE = new Set(['alt', 'aria-description', 'aria-label', 'aria-roledescription', 'label']);
for (const name of ['placeholder', 'title', 'content', 'aria-valuetext']) READ_BY_PEOPLE.add(name);

const LETTER = /\p{L}/u;

/** @type {import('eslint').Rule.RuleModule} */
export const noJsxText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { literal: 'Take "{{text}}" from the catalogue in shared/i18n.' },
  },
  create(context) {
    /** @param {any} node @param {unknown} text */
    const check = (node, text) => {
      if (typeof text !== 'string' || !LETTER.test(text)) return;
      context.report({ node, messageId: 'literal', data: { text: text.trim() } });
    };
    return {
      /** @param {any} node */
      JSXText: (node) => {
        check(node, node.value);
      },
      /** @param {any} node */
      'JSXExpressionContainer > Literal': (node) => {
        if (node.parent.parent.type !== 'JSXAttribute') check(node, node.value);
      },
      /** @param {any} node */
      JSXAttribute: (node) => {
        const value = node.value?.expression ?? node.value;
        if (READ_BY_PEOPLE.has(String(node.name.name))) check(node, value?.value);
      },
    };
  },
};
