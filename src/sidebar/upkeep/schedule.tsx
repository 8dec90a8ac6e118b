// The form over how reminders are set: when, to whom, in which language, and how far ahead they look.
import { useCallback } from 'preact/hooks';
import * as en from '../../text/en';
import { AskedForm, OpenForm } from '../open-form';
import type { Send } from '../sending';
import { call } from '../server';
import type { Way } from '../view';

const send =
  (way: Way): Send =>
  async (typed) => {
    const outcome = await call('saveReminders', typed);
    if ('lacking' in outcome) throw new Error(en.grant.lacks(outcome.lacking.permissions));
    if (!outcome.ok) return outcome;
    way.back();
    return undefined;
  };

export function Schedule({ way }: { way: Way }) {
  const ask = useCallback(async () => {
    const view = await call('reminders');
    if ('lacking' in view) throw new Error(en.grant.lacks(view.lacking.permissions));
    return 'refused' in view ? view : view.form;
  }, []);
  const { settings, title } = en.upkeep.reminders;
  const { save, saving, keysSave, leaveUnsaved } = en.form;
  const words = { title: settings, small: title, button: save, busy: saving, keys: keysSave, leaving: leaveUnsaved };
  return (
    <AskedForm ask={ask} title={settings} nav={way}>
      {(view) => <OpenForm view={view} words={words} send={send(way)} isEdit nav={way} />}
    </AskedForm>
  );
}
