/** Files that the program was started with are shown for review at once, also those that a second start handed over. */
import { useEffect } from 'react';
import { call, listen } from '../../api.ts';
import { useNavigation } from '../../navigation.ts';

export function useHandedFiles(): void {
  const review = useNavigation((navigation) => navigation.review);
  useEffect(() => {
    void call('imports.list', null)
      .then(({ items }) => {
        if (items.length > 0) review();
      })
      .catch(() => undefined); // the workspace did not open, and that is told elsewhere
    return listen((push) => {
      if (push.kind === 'review') review();
    });
  }, [review]);
}
