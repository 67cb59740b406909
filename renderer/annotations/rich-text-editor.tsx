/** The field in which an annotation is written: paragraphs, lists, quotations; bold, italic, links; undo of its own. Tab leaves it. */
import { EditorContent, useEditor, type JSONContent } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { useEffect, useMemo, useRef } from 'react';
import { LOCALES } from '../../shared/i18n/language.ts';
import {
  isEmptyText,
  linkAddressSchema,
  richTextSchema,
  type RichText,
} from '../../shared/annotations/rich-text.ts';
import { useLanguage } from '../ui/language.tsx';
import { FormToolbar } from './form-toolbar.tsx';
import styles from './rich-text-editor.module.css';

interface RichTextEditorProps {
  body: RichText;
  label: string;
  placeholder: string;
  onChange: (body: RichText) => void;
  onSave: () => void;
  onCancel?: (() => void) | undefined;
}

const EXTENSIONS = [
  StarterKit.configure({
    heading: false,
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    horizontalRule: false,
    dropcursor: false,
    gapcursor: false,
    trailingNode: false,
    link: {
      openOnClick: false,
      autolink: true,
      isAllowedUri: (address) => linkAddressSchema.safeParse(address).success,
    },
  }),
];

export function RichTextEditor(props: RichTextEditorProps) {
  const { body, label, placeholder } = props;
  const { language } = useLanguage();
  const told = useRef(body);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const editorProps = useMemo(
    () => ({
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-placeholder': placeholder,
        spellcheck: 'true',
        lang: LOCALES[language],
        class: styles.text ?? '',
      },
      transformPastedHTML: withoutStyles,
      handleDOMEvents: {
        keydown: (_: unknown, event: KeyboardEvent) => takesKey(event, latest.current),
      },
    }),
    [label, placeholder, language],
  );
  const editor = useEditor({
    extensions: EXTENSIONS,
    content: contentOf(body),
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps,
    onUpdate: ({ editor: now }) => {
      const changed = richTextSchema.safeParse(now.getJSON()).data;
      if (!changed) {
        now.commands.undo(); // longer than an annotation may be
        return;
      }
      told.current = changed;
      latest.current.onChange(changed);
    },
  });
  useEffect(() => {
    if (JSON.stringify(body) === JSON.stringify(told.current)) return; // it is what was typed here
    told.current = body;
    editor.commands.setContent(contentOf(body), { emitUpdate: false });
  }, [editor, body]);
  return (
    <div className={styles.field}>
      <FormToolbar editor={editor} />
      <div className={styles.page}>
        {isEmptyText(body) && !hasForm(body) && (
          <span className={styles.placeholder} aria-hidden>
            {placeholder}
          </span>
        )}
        <EditorContent editor={editor} />
      </div>
    </div>
  );
}

/** Styles of what is pasted are not taken anyway; left in, the policy of the page would refuse each of them aloud. */
function withoutStyles(html: string): string {
  return html.replace(/\sstyle="[^"]*"/giu, '').replace(/\sstyle='[^']*'/giu, '');
}

/** The editor's own type of the same model does not know which fields may be missing. */
function contentOf(body: RichText): JSONContent {
  return body as unknown as JSONContent;
}

/** @returns true for a key that is none of the editor's */
function takesKey(event: KeyboardEvent, { onSave, onCancel }: RichTextEditorProps): boolean {
  if (event.key === 'Tab') return true; // it leaves the field, also out of a list
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    onSave();
    return true;
  }
  if (event.key !== 'Escape' || !onCancel) return false;
  event.stopPropagation();
  onCancel();
  return true;
}

/** A list that is begun shows its mark, and no placeholder behind it. */
function hasForm({ content }: RichText): boolean {
  return content.some(({ type }) => type !== 'paragraph') || content.length > 1;
}
