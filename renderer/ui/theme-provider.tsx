/** Gives the component library its theme, and the nonce without which the content security policy drops its styles. */
import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import { darkTheme, lightTheme } from './theme.ts';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
const styleRenderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });
const darkQuery = window.matchMedia('(prefers-color-scheme: dark)');

/** Follows the computer, or what the settings ask the shell to say in its place. */
function useIsDark(): boolean {
  return useSyncExternalStore(
    (listener) => {
      darkQuery.addEventListener('change', listener);
      return () => {
        darkQuery.removeEventListener('change', listener);
      };
    },
    () => darkQuery.matches,
  );
}

export function ThemeProvider({ children }: { children: ReactNode }) {
  return (
    <RendererProvider renderer={styleRenderer} targetDocument={document}>
      <FluentProvider
        theme={useIsDark() ? darkTheme : lightTheme}
        style={{ height: '100%', background: 'none' }}
      >
        {children}
      </FluentProvider>
    </RendererProvider>
  );
}
