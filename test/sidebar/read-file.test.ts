// Text files as programs write them: their letters, their separators, their line ends.
import fc from 'fast-check';
import { decode, encodingOf, isBinary, parseInSlices, parseText, writeCsv } from '../../src/sidebar/import/read-file';
import { runs } from '../support/tiers';

const read = (bytes: Uint8Array) => {
  const encoding = encodingOf(bytes);
  return [encoding, decode(bytes, encoding)];
};

const CP1254: { readonly [letter: string]: number } = { Ğ: 0xd0, İ: 0xdd, Ş: 0xde, ğ: 0xf0, ı: 0xfd, ş: 0xfe };
const turkish = (text: string) => Buffer.from([...text].map((sign) => CP1254[sign] ?? sign.charCodeAt(0)));
const withMark = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

const PLAIN = 'PO;Style\n1;Camisa niño\n';

describe('The encoding of a file', () => {
  test.each([
    ['utf-8', Buffer.from(PLAIN)],
    ['utf-8', Buffer.from(`\ufeff${PLAIN}`)],
    ['utf-16le', withMark(PLAIN)],
    ['utf-16be', withMark(PLAIN).swap16()],
    ['utf-16le', Buffer.from(PLAIN, 'utf16le')],
    ['utf-16be', Buffer.from(PLAIN, 'utf16le').swap16()],
    ['windows-1252', Buffer.from(PLAIN, 'latin1')],
  ])('%s is told by what is in it, and its mark is no letter', (encoding, bytes) => {
    expect(read(bytes)).toEqual([encoding, PLAIN]);
  });

  test.each([
    ['Russian', 'ПО;Модель\n1;Рубашка\n'],
    ['Chinese', '订单,款式\n1,衬衫\n'],
    ['Turkish', 'Sipariş;Renk\n1;Kırmızı\n'],
  ])('UTF-16 without a mark is told in %s too', (_, text) => {
    expect(read(Buffer.from(text, 'utf16le'))).toEqual(['utf-16le', text]);
    expect(read(Buffer.from(text, 'utf16le').swap16())).toEqual(['utf-16be', text]);
  });

  test.each([
    'Sipariş No;Ürün;Renk\n1;Gömlek;Kırmızı\n2;Ceket;Yeşil çağla\n',
    'Firma\nİĞDE TEKSTİL ŞTİ\n',
    'Tedarikçi;Müşteri\nÖzgün Işık;José García\n2;Aydın\n3;Şahin\n',
  ])('Turkish of Windows is told from the letters that it has in the place of Icelandic ones', (text) => {
    expect(read(turkish(text))).toEqual(['windows-1254', text]);
  });

  test.each(['Þórður Ísól, Reykjavík; ýsa, ró', 'Peña;Größe;François;São', '“Linen” – 12 €'.replace(/[“”–€]/g, '?')])(
    'Western letters stay what they are: %s',
    (text) => {
      const bytes = Buffer.from(`${text};é`, 'latin1');
      expect(read(bytes)).toEqual(['windows-1252', `${text};é`]);
    },
  );

  it('is none where signs are in it that no text has, and what DOS ends a text with is no row', () => {
    expect(isBinary(decode(Buffer.from([80, 79, 0, 1, 2, 3, 4, 5]), 'utf-8'))).toBe(true);
    expect(isBinary(decode(Buffer.from('PO\tStyle\r\n'), 'utf-8'))).toBe(false);
    expect(parseText(decode(Buffer.from('PO,Style\r\n1,A\r\n\x1a'), 'utf-8')).rows.slice(0, 2)).toEqual([
      ['PO', 'Style'],
      ['1', 'A'],
    ]);
    expect(decode(Buffer.from('1,A\x1a'), 'utf-8')).toBe('1,A');
  });
});

describe('The rows of a text', () => {
  const rows = [
    ['PO', 'Style', 'Price'],
    ['4501', 'Tee', '14,50'],
    ['4502', 'Cap', '9,00'],
  ];
  test.each([
    ['commas', ',', '\n'],
    ['semicolons', ';', '\r\n'],
    ['tabs', '\t', '\r'],
    ['bars', '|', '\r'],
  ])('are told where %s part the cells, whatever ends the lines', (_, separator, end) => {
    const quoted = (cell: string) => (cell.includes(separator) ? `"${cell}"` : cell);
    const text = rows.map((row) => row.map(quoted).join(separator)).join(end);
    expect(parseText(text)).toMatchObject({ rows, separator });
    expect(parseText(text + end).rows.slice(0, 3)).toEqual(rows);
  });

  it('are those of a spreadsheet that were pasted: line breaks, tabs and quotation marks stand inside their cells', () => {
    const pasted = 'PO\tStyle\tNotes\n4501\t"Tee ""long"""\t"first\nsecond\tthird"\n4502\tCap 5"\t\n';
    expect(parseText(pasted).rows.slice(0, 3)).toEqual([
      ['PO', 'Style', 'Notes'],
      ['4501', 'Tee "long"', 'first\nsecond\tthird'],
      ['4502', 'Cap 5"', ''],
    ]);
  });

  it('are told by a title above and by blank lines between them, and by what Excel says itself', () => {
    expect(parseText('Open orders, printed today\n\nPO;Style;Price\n\n1;Tee;14,50\n2;Cap;9,00').separator).toBe(';');
    expect(parseText('sep=|\nPO|Style\n1|Tee, long').rows).toEqual([['sep=|'], ['PO', 'Style'], ['1', 'Tee, long']]);
  });

  test.each([
    ['1,Roux,Tee / ",",Cap / 2,Solé,Hat', ['″', '″', 'Cap']],
    ['1,Roux,Tee / ",Solé,Cap / 2,Solé,Hat', ['″', 'Solé', 'Cap']],
    ['1,Roux,Tee / ",Solé,Cap / ",Solé,Hat', ['″', 'Solé', 'Cap']],
    ['1,Roux,Zip / 2,Roux," / 3,Roux,"Cap, long"', ['2', 'Roux', '″']],
  ])('are whole where a cell says by a lone quotation mark that it is as the one above: %s', (text, third) => {
    const parsed = parseText(`PO,Customer,Style / ${text}`.split(' / ').join('\n'));
    expect(parsed.openQuote).toBeUndefined();
    expect(parsed.rows.map(({ length }) => length)).toEqual([3, 3, 3, 3]);
    expect(parsed.rows[2]).toEqual(third);
  });

  test.each([[['1', ',', 'Tee']], [['1', '\nlong', 'Tee']], [['1', 'Roux', '\na,b,c']], [[',', ',', '\n,\n']]])(
    'keep %j, which was quoted, as it is',
    (cells) => {
      const rows = [['PO', 'Customer', 'Style'], cells, cells];
      expect(parseText(writeCsv(rows).slice(1).trimEnd()).rows).toEqual(rows);
    },
  );

  it('name the row in which a quotation mark opens and never closes', () => {
    expect(parseText('PO,Style\n1,Tee\n2,"Cap, red\n3,Hat')).toMatchObject({ openQuote: 3 });
  });

  test.each([
    ['2,"Cap,7 / 3,Hat,9', ['"Cap', '7']],
    ['2,"Cap,7 / 3,"Hat",9', ['"Cap', '7']],
    ['2,"Oxford" shirt,7 / 3,"Hat, red",9', ['"Oxford" shirt', '7']],
    ['2,"Oxford" shirt,7 / 3,"Oxford" cap,9 / 4,"Tee",5', ['"Oxford" shirt', '7']],
    ['2,Cap 12",7 / 3,"12"" zip",9', ['Cap 12"', '7']],
    ['2,"Cap" 12",7 / 3,Hat,9 / 4,"Tee",5', ['"Cap" 12"', '7']],
    ['2,"12" zip,7 / 3,14" zip,9 / 4,"16"" zip",5', ['"12" zip', '7']],
  ])('swallow no line where a mark opens a cell and is a sign of it: %s', (text, cells) => {
    const lines = text.split(' / ');
    const parsed = parseText(['PO,Style,Qty', '1,Tee,5', ...lines].join('\n'));
    expect(parsed.rows.map(([po]) => po)).toEqual(['PO', '1', ...lines.map(([po]) => po)]);
    expect(parsed.rows[2]).toEqual(['2', ...cells]);
    expect([parsed.openQuote, parsed.doubtful]).toEqual([undefined, undefined]);
  });

  test.each([
    ['2,"Cap,7 / 3,Hat 12",9', [2]],
    ['2,"Cap,7 / 3,Hat,5 / 4,Zip 12",9', [2]],
    ['2,"Cap / long, warm",7 / 3,Hat,9', undefined],
    ['2,"Cap 5" wide / and long",7 / 3,Hat,9', undefined],
  ])('are named where a cell of several lines may hold whole rows, and only there: %s', (text, doubtful) => {
    const parsed = parseText(`PO,Style,Qty / 1,Tee,5 / ${text}`.split(' / ').join('\n'));
    expect(parsed.doubtful && [...parsed.doubtful]).toEqual(doubtful);
  });

  it('come out of a long text slice by slice as they do at once, whatever a slice cuts', async () => {
    const cell = fc.stringMatching(/^[aé ,"\n]*$/);
    const shares: number[] = [];
    const goesOn = (share: number) => shares.push(share) > 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell)), fc.integer({ min: 1, max: 9 }), async (table, signs) => {
        const text = writeCsv(table).slice(1);
        expect(await parseInSlices(text, ',', { signs, goesOn })).toEqual(parseText(text, ','));
      }),
      runs(60),
    );
    expect(Math.max(...shares)).toBe(1);
    const open = 'sep=,\nPO,Style\n1,Tee\n2,"Cap, red\n3,Hat';
    expect(await parseInSlices(open, undefined, { signs: 7, goesOn })).toEqual({ ...parseText(open), openQuote: 4 });
  });

  it('are the same once they were written as CSV and read again', () => {
    // Between separators on two lines it would be two cells that each say they are as the one above.
    const isBetween = (text: string) => /^,[\s\S]*\n[\s\S]*,$/.test(text);
    const cell = fc
      .stringMatching(/^[a-zé ,;"\n\t|0-9]*$/)
      .map((text) => text.trim())
      .filter((text) => !isBetween(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 2, maxLength: 8 }), (table) => {
        const again = parseText(writeCsv(table).replace(/^\ufeff/, ''), ',');
        expect(again.rows.slice(0, table.length)).toEqual(table);
      }),
    );
  });
});
