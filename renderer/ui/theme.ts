/** The component library dressed in our palette: its tokens point at the variables of palette.css. */
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

const ours: Partial<Theme> = {
  fontFamilyBase: 'var(--sans)',
  fontSizeBase200: '12px',
  fontSizeBase300: '14px',
  borderRadiusMedium: '4px',
  borderRadiusLarge: '6px',
  borderRadiusXLarge: '6px',
  colorNeutralBackground1: 'var(--surface)',
  colorNeutralBackground1Hover: 'var(--hover)',
  colorNeutralBackground2: 'var(--paper)',
  colorSubtleBackgroundHover: 'var(--hover)',
  colorNeutralForeground1: 'var(--ink)',
  colorNeutralForeground2: 'var(--ink)',
  colorNeutralForeground3: 'var(--quiet)',
  colorNeutralForeground4: 'var(--quiet)',
  colorNeutralStroke1: 'var(--hairline)',
  colorNeutralStroke2: 'var(--hairline)',
  colorNeutralStrokeAccessible: 'var(--control)',
  colorBrandBackground: 'var(--accent)',
  colorBrandBackgroundHover: 'var(--accent-hover)',
  colorBrandBackgroundPressed: 'var(--accent-pressed)',
  colorBrandBackgroundSelected: 'var(--accent)',
  colorCompoundBrandBackground: 'var(--accent)',
  colorCompoundBrandBackgroundHover: 'var(--accent)',
  colorCompoundBrandStroke: 'var(--accent)',
  colorCompoundBrandForeground1: 'var(--accent)',
  colorCompoundBrandForeground1Hover: 'var(--accent)',
  colorBrandForeground1: 'var(--accent)',
  colorBrandForegroundLink: 'var(--accent)',
  colorBrandForegroundLinkHover: 'var(--accent)',
  colorNeutralForegroundOnBrand: 'var(--on-accent)',
  colorNeutralForeground2BrandHover: 'var(--accent)',
  colorStrokeFocus1: 'var(--paper)',
  colorStrokeFocus2: 'var(--accent)',
};

export const lightTheme: Theme = { ...webLightTheme, ...ours };
export const darkTheme: Theme = { ...webDarkTheme, ...ours };
