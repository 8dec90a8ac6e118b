// Protections and developer metadata: marks that follow what they stand on.
import type { Book, Metadata, MetadataLocation, Protection, Zone } from './book';
import { type Context, fromEngineZone, gidOf } from './context';
import type { RangeData } from './engine';
import { type Mark, type MarkKind, REMOVE_MARK, SET_MARK } from './marks';

type Annotations = Pick<
  Book,
  | 'protections'
  | 'protect'
  | 'updateProtection'
  | 'unprotect'
  | 'metadata'
  | 'metadatum'
  | 'addMetadata'
  | 'updateMetadata'
  | 'removeMetadata'
>;

export function annotationsOf(context: Context): Annotations {
  const { getters, key, apply } = context;

  function marks(kind: MarkKind): Mark[] {
    return getters.getMarks(kind);
  }

  function protections(sheetId?: number): Protection[] {
    const open = marks('unprotected');
    const all = marks('protection').map((mark) =>
      toProtection(
        mark,
        open.filter(({ data }) => data.protection === mark.id),
      ),
    );
    return sheetId === undefined ? all : all.filter((protection) => protection.sheetId === sheetId);
  }

  function setProtection(protection: Protection): void {
    const {
      id,
      sheetId,
      zone,
      description,
      warningOnly,
      editors = [],
      domainEdit = false,
      unprotected = [],
    } = protection;
    const ranges = zone ? { ranges: [context.rangeData(sheetId, zone)] } : {};
    const rangeName = protection.rangeName ?? null;
    const owner = protection.owner ?? null;
    const data = { description, warningOnly, owner, editors: JSON.stringify(editors), domainEdit, rangeName };
    apply([
      { type: SET_MARK, id, kind: 'protection', sheetId: key(sheetId), ...ranges, data },
      ...opened(id).map((open) => ({ type: REMOVE_MARK, id: open.id })),
      ...unprotected.map((part, index) => ({
        type: SET_MARK,
        id: `unprotected:${id}:${index}`,
        kind: 'unprotected',
        sheetId: key(sheetId),
        ranges: [context.rangeData(sheetId, part)],
        data: { protection: id },
      })),
    ]);
  }

  /** The marks of a protection's open parts, each of which follows its own cells. */
  function opened(id: string): Mark[] {
    return marks('unprotected').filter(({ data }) => data.protection === id);
  }

  function metadata(): Metadata[] {
    return marks('metadata').map(toMetadata);
  }

  function metadatum(id: number): Metadata | undefined {
    const mark = getters.getMark(metadataMark(id));
    return mark && toMetadata(mark);
  }

  function known(id: number): Metadata {
    const there = metadatum(id);
    if (!there) throw new Error(`There is no developer metadata with the id ${id}.`);
    return there;
  }

  function setMetadata({ id, key: name, value, visibility, location }: Metadata): void {
    const sheet = location.sheetId === undefined ? {} : { sheetId: key(location.sheetId) };
    const data = { key: name, value, visibility, type: location.type };
    const line = lineOf(context, location);
    const ranges = line ? { ranges: [line] } : {};
    apply([{ type: SET_MARK, id: metadataMark(id), kind: 'metadata', ...sheet, ...ranges, data }]);
  }

  return {
    protections,
    protect(protection) {
      const id = `protection:${crypto.randomUUID()}`;
      setProtection({ ...protection, id });
      return id;
    },
    updateProtection(id, change) {
      setProtection({ ...found(protections(), id), ...change });
    },
    unprotect(id) {
      const gone = [found(protections(), id), ...opened(id)];
      apply(gone.map((mark) => ({ type: REMOVE_MARK, id: mark.id })));
    },
    metadata,
    metadatum,
    addMetadata({ id = freeId((taken) => metadatum(taken) !== undefined), ...rest }) {
      if (metadatum(id)) throw new Error(`There already is developer metadata ${id}.`);
      setMetadata({ ...rest, id });
      return id;
    },
    updateMetadata: (id, change) => setMetadata({ ...known(id), ...change }),
    removeMetadata: (id) => apply([{ type: REMOVE_MARK, id: metadataMark(known(id).id) }]),
  };
}

function found(all: readonly Protection[], id: string): Protection {
  const match = all.find((one) => one.id === id);
  if (!match) throw new Error(`There is no protection with the id ${id}.`);
  return match;
}

const metadataMark = (id: number) => `metadata:${id}`;

function freeId(isTaken: (id: number) => boolean): number {
  let id = 0;
  do id = Math.floor(Math.random() * 2_000_000_000) + 1;
  while (isTaken(id));
  return id;
}

function toProtection({ id, sheetId, range, data }: Mark, open: readonly Mark[]): Protection {
  const editors = typeof data.editors === 'string' ? (JSON.parse(data.editors) as string[]) : [];
  const unprotected = open.flatMap((part) => (part.range ? [fromEngineZone(part.range.zone)] : []));
  return {
    id,
    sheetId: gidOf(sheetId ?? ''),
    zone: range ? fromEngineZone(range.zone) : null,
    description: String(data.description ?? ''),
    warningOnly: data.warningOnly === true,
    ...(editors.length > 0 ? { editors } : {}),
    ...(data.domainEdit === true ? { domainEdit: true } : {}),
    ...(unprotected.length > 0 ? { unprotected } : {}),
    ...(typeof data.rangeName === 'string' ? { rangeName: data.rangeName } : {}),
    ...(typeof data.owner === 'string' ? { owner: data.owner } : {}),
  };
}

/** A mark is never changed, but put in its place anew. */
const read = new WeakMap<Mark, Metadata>();

function toMetadata(mark: Mark): Metadata {
  const known = read.get(mark) ?? readMetadata(mark);
  read.set(mark, known);
  return known;
}

function readMetadata({ id, sheetId, range, data }: Mark): Metadata {
  const type = data.type as MetadataLocation['type'];
  const zone: Zone | undefined = range ? fromEngineZone(range.zone) : undefined;
  const index = zone && (type === 'ROW' ? zone.row : zone.col);
  return {
    id: Number(id.slice('metadata:'.length)),
    key: String(data.key),
    value: data.value === null ? null : String(data.value),
    visibility: data.visibility === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    location: {
      type,
      ...(sheetId === null ? {} : { sheetId: gidOf(sheetId) }),
      ...(index === undefined ? {} : { index }),
    },
  };
}

/** A whole column or row, however long it grows. */
function lineOf({ key }: Context, { type, sheetId, index }: MetadataLocation): RangeData | null {
  if (sheetId === undefined || index === undefined) return null;
  const line =
    type === 'COLUMN'
      ? { left: index, right: index, top: 0, bottom: undefined }
      : { left: 0, right: undefined, top: index, bottom: index };
  return { _sheetId: key(sheetId), _zone: line } as RangeData;
}
