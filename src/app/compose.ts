// Writes a digest in its reader's language.
import type { Digest, WrittenMail } from '../domain/digest';
import type { TabSays } from '../mail/words';
import { writeMail } from '../mail/write-mail';
import { tabNamed } from '../tabs';
import type { Tab } from '../tabs/tab';
import { languageOf, mailWords } from '../text/languages';
import { partyOf } from './row-title';
import { sentence } from './words';

export const compose = (digest: Digest): WrittenMail =>
  writeMail(digest, mailWords(digest.language), (table) => saysOf(tabNamed(table), digest.language));

type Dates = { readonly [date: string]: { on(day: string): string; event(name: string): string } | undefined };

/** What a tab says in a mail of that language. */
export function saysOf({ table, words }: Tab, language: string): TabSays {
  const say = words[languageOf(language)];
  const dates: Dates = say.date;
  return {
    mark: (finding) => sentence({ ...say.finding, ...say.mark }, finding),
    date: (name, day) => dates[name]?.on(day) ?? day,
    event: (name, row) => dates[name]?.event(row) ?? row,
    title: (title) => (typeof title === 'string' ? title : sentence(say.title, title)),
    party: (party) => partyOf(table, party, languageOf(language)),
    next: (next) => sentence(say.next, next),
    waits: (waits) => sentence(say.waits, waits),
    note: (note) => sentence(say.note, note),
    moved: {
      title: say.moved?.title ?? '',
      count: (count) => say.moved?.count(count) ?? '',
      uncompared: (count) => say.moved?.uncompared(count) ?? '',
      row: (told) => sentence(say.warning, told),
    },
    week: (measure) => say.week?.[measure],
  };
}
