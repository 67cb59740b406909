/** What the found can be narrowed by, each choice with how many initiatives it would show. The list follows at once. */
import { Button, Checkbox } from '@fluentui/react-components';
import type { Facets } from '../../shared/search/found.ts';
import { HAVINGS } from '../../shared/search/search-query.ts';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './facet-panel.module.css';

interface Choice {
  value: string;
  name: string;
  count: number;
}

export function FacetPanel({ facets, onClose }: { facets: Facets; onClose: () => void }) {
  const { t, date } = useLanguage();
  const { query, search } = useNavigation();
  const { facts } = query;
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>{t('search.narrow-title')}</h2>
      <div className={styles.columns}>
        <div className={styles.column}>
          <FacetGroup
            title={t('search.facet.having')}
            choices={HAVINGS.map((having) => ({
              value: having,
              name: t(`search.having.${having}`),
              count: facets.having[having],
            }))}
            chosen={query.having}
            onChange={(chosen) => {
              search({ having: HAVINGS.filter((having) => chosen.includes(having)) });
            }}
          />
          <FacetGroup
            title={t('search.facet.year')}
            choices={facets.years.map(({ year, count }) => ({ value: year, name: year, count }))}
            chosen={query.years}
            onChange={(years) => {
              search({ years });
            }}
          />
        </div>
        <div className={styles.column}>
          <FacetGroup
            title={t('search.facet.agency')}
            choices={facets.agencies.map(({ key, name, acronym, count }) => ({
              value: key,
              name: acronym ?? name,
              count,
            }))}
            chosen={facts.organisations}
            onChange={(organisations) => {
              search({ facts: { ...facts, organisations } });
            }}
          />
        </div>
        <div className={styles.column}>
          <FacetGroup
            title={t('search.facet.tag')}
            none={t('search.no-tags')}
            choices={facets.tags.map(({ tag, count }) => ({ value: tag, name: tag, count }))}
            chosen={query.tags}
            onChange={(tags) => {
              search({ tags });
            }}
          />
          <FacetGroup
            title={t('search.facet.document')}
            choices={facets.documents.map((document) => ({
              value: document.id,
              name: `${date(document.date, 'medium')} · ${document.title}`,
              count: document.count,
            }))}
            chosen={query.documentIds}
            onChange={(documentIds) => {
              search({ documentIds });
            }}
          />
        </div>
      </div>
      <footer className={styles.foot}>
        <Button size="small" onClick={onClose}>
          {t('app.close')}
        </Button>
      </footer>
    </div>
  );
}

interface FacetGroupProps {
  title: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  /** What is said where there are no choices. */
  none?: string;
  onChange: (chosen: string[]) => void;
}

/** What is chosen stays in sight, also when it finds nothing any more. */
function FacetGroup({ title, choices, chosen, none, onChange }: FacetGroupProps) {
  const listed = new Set(choices.map(({ value }) => value));
  const gone = chosen.filter((value) => !listed.has(value));
  const all = [...choices, ...gone.map((value) => ({ value, name: value, count: 0 }))];
  if (all.length === 0 && none === undefined) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      {all.length === 0 && <p className={styles.none}>{none}</p>}
      <div className={styles.choices}>
        {all.map(({ value, name, count }) => (
          <Checkbox
            key={value}
            className={styles.choice}
            checked={chosen.includes(value)}
            onChange={(_, { checked }) => {
              const others = chosen.filter((other) => other !== value);
              onChange(checked === true ? [...others, value] : others);
            }}
            label={
              <span className={styles.label} title={name}>
                <span className={styles.name}>{name}</span>
                <span className={styles.count}>{count}</span>
              </span>
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
