/** What narrows the list of all annotations, and its order. */
import { Button, Checkbox, SearchBox, Select } from '@fluentui/react-components';
import {
  annotationOrderSchema,
  annotationStateSchema,
  writtenWithinSchema,
  type FoundAnnotations,
} from '../../../shared/annotations/annotation-filter.ts';
import { annotationKindSchema, visibilitySchema } from '../../../shared/annotations/annotation.ts';
import { tagTree } from '../../../shared/annotations/tag-tree.ts';
import { PILLARS } from '../../../shared/documents/pillar.ts';
import { useLanguage } from '../../ui/language.tsx';
import { usePillars } from '../../ui/pillars.tsx';
import { ALL, useAnnotationList } from './use-annotation-list.ts';
import styles from './annotation-filters.module.css';

/** A native list takes no other spaces at the beginning of a line. */
const INDENT = '\u2003';

export function AnnotationFilters({ found }: { found: FoundAnnotations }) {
  const { t } = useLanguage();
  const { name } = usePillars();
  const { filter, narrow } = useAnnotationList();
  const isNarrowed = JSON.stringify({ ...filter, order: ALL.order }) !== JSON.stringify(ALL);
  return (
    <search className={styles.filters}>
      <SearchBox
        className={styles.text ?? ''}
        aria-label={t('annotationList.search')}
        placeholder={t('annotationList.search')}
        value={filter.text}
        onChange={(_, { value }) => {
          narrow({ text: value });
        }}
      />
      <Choice
        label={t('annotationList.kind')}
        all={t('annotationList.any-kind')}
        value={filter.kind}
        options={annotationKindSchema.options.map((kind) => [kind, t(`terms.annotationKind.${kind}`)])}
        onChange={(kind) => {
          narrow({ kind });
        }}
      />
      <Choice
        label={t('annotationList.state')}
        all={t('annotationList.any-state')}
        value={filter.state}
        options={annotationStateSchema.options.map((state) => [state, t(`annotationList.state-${state}`)])}
        onChange={(state) => {
          narrow({ state });
        }}
      />
      <Choice
        label={t('annotationList.visibility')}
        all={t('annotationList.any-visibility')}
        value={filter.visibility}
        options={visibilitySchema.options.map((one) => [one, t(`terms.visibility.${one}`)])}
        onChange={(visibility) => {
          narrow({ visibility });
        }}
      />
      {found.tags.length > 0 && (
        <Choice
          label={t('annotationList.tag')}
          all={t('annotationList.any-tag')}
          value={filter.tag}
          options={tagTree(found.tags).map(({ tag, name: last, depth, count }) => [
            tag,
            `${INDENT.repeat(depth)}${last} (${String(count)})`,
          ])}
          onChange={(tag) => {
            narrow({ tag });
          }}
        />
      )}
      <Choice
        label={t('annotationList.pillar')}
        all={t('annotationList.any-pillar')}
        value={filter.pillar}
        options={[
          ...PILLARS.map((pillar): [string, string] => [pillar, `${pillar} · ${name(pillar)}`]),
          ['none', t('terms.pillar.none')],
        ]}
        onChange={(pillar) => {
          narrow({ pillar });
        }}
      />
      <Choice
        label={t('annotationList.document')}
        all={t('annotationList.any-document')}
        value={filter.documentId}
        options={found.documents.map(({ id, title }) => [id, title])}
        onChange={(documentId) => {
          narrow({ documentId });
        }}
      />
      {found.authors.length > 1 && (
        <Choice
          label={t('annotationList.author')}
          all={t('annotationList.any-author')}
          value={filter.author}
          options={found.authors.map((author) => [author, author])}
          onChange={(author) => {
            narrow({ author });
          }}
        />
      )}
      <Choice
        label={t('annotationList.written')}
        all={t('annotationList.any-time')}
        value={filter.written}
        options={writtenWithinSchema.options.map((one) => [one, t(`annotationList.written-${one}`)])}
        onChange={(written) => {
          narrow({ written });
        }}
      />
      <Checkbox
        label={t('annotationList.no-book')}
        checked={filter.inNoBook}
        onChange={(_, { checked }) => {
          narrow({ inNoBook: checked === true });
        }}
      />
      <Select
        size="small"
        className={styles.choice ?? ''}
        aria-label={t('annotationList.order')}
        value={filter.order}
        onChange={(_, { value }) => {
          narrow({ order: annotationOrderSchema.parse(value) });
        }}
      >
        {annotationOrderSchema.options.map((order) => (
          <option key={order} value={order}>
            {t(`annotationList.order-${order}`)}
          </option>
        ))}
      </Select>
      {isNarrowed && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            narrow({ ...ALL, order: filter.order });
          }}
        >
          {t('annotationList.show-all')}
        </Button>
      )}
    </search>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  all: string;
  value: T | null;
  options: readonly (readonly [T, string])[];
  onChange: (value: T | null) => void;
}

function Choice<T extends string>({ label, all, value, options, onChange }: ChoiceProps<T>) {
  return (
    <Select
      size="small"
      className={styles.choice ?? ''}
      aria-label={label}
      data-chosen={value === null ? undefined : ''}
      value={value ?? ''}
      onChange={(_, { value: chosen }) => {
        onChange(options.find(([option]) => option === chosen)?.[0] ?? null);
      }}
    >
      <option value="">{all}</option>
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </Select>
  );
}
