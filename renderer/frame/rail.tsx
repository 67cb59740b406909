/** The rail: one button per screen. */
import { SCREENS } from '../screens.ts';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './rail.module.css';

export function Rail() {
  const { t } = useLanguage();
  const { screen, show } = useNavigation();
  return (
    <nav data-region="rail" className={styles.rail} aria-label={t('app.rail')}>
      {SCREENS.map(({ name, icon: Icon }) => (
        <button
          key={name}
          type="button"
          className={styles.button}
          data-screen={name}
          aria-current={name === screen ? 'page' : undefined}
          onClick={() => {
            show(name);
          }}
        >
          <Icon fontSize={22} aria-hidden />
          <span>{t(`app.${name}`)}</span>
        </button>
      ))}
    </nav>
  );
}
