// That every mail client shows a mail, and that nothing typed can break it.
import * as fc from 'fast-check';
import { compose as write } from '../../src/app/compose';
import { anyDigest } from '../support/any-digest';
import { mondayDigest } from '../support/digest';
import { further } from '../support/tiers';
import { hostileDigest, links, read, slipped, spanish } from './reading';

describe('What mail clients drop', () => {
  const { html } = write(mondayDigest);

  it('is not there: no script, no style sheet, no image, nothing fetched', () => {
    expect(html).not.toMatch(
      /<(script|link|img|svg|iframe|form|input|button|video|object)\b|url\(|@import|@font-face/i,
    );
  });

  it('no rule stands in the style element but those for phones and for the dark, which may be lost without harm', () => {
    const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
    expect(styles).toHaveLength(1);
    const outside = (styles[0] ?? '').replace(
      /@media \((max-width:\d+px|prefers-color-scheme:dark)\)\{([^{}]*\{[^{}]*\})*\s*\}/g,
      '',
    );
    expect(outside.trim()).toBe('');
  });

  it('no layout that Outlook and Gmail do not know', () => {
    const inline = [...html.matchAll(/style="([^"]*)"/g)].map(([, style = '']) => style).join(';');
    expect(inline).not.toMatch(/position|flex|grid|float|var\(|calc\(|!important/);
  });

  it('colours stand inline on the text itself, so that a client that drops the style element shows the light mail', () => {
    expect(html).toMatch(/<span class="late" style="color:#b3261e">6 days late<\/span>/);
    expect(html).toMatch(/<td class="filled" width="75%" height="6" bgcolor="#0b57d0"/);
  });

  it('every table is for layout only, and the language is told', () => {
    expect(html.match(/<table(?! role="presentation")/g)).toBeNull();
    expect(html).toContain('<html lang="en">');
    expect(write(spanish).html).toContain('<html lang="es">');
  });
});

describe('Whatever was typed', () => {
  it('is text: no markup, no attribute, no line of its own in the subject', () => {
    const mail = write(hostileDigest('<img src=x onerror="alert(1)">\r\nBcc: eve@evil.example & \'co\''));
    expect(mail.html).not.toContain('<img');
    expect(mail.html).toContain(
      '&lt;img src=x onerror=&#34;alert(1)&#34;&gt; Bcc: eve@evil.example &amp; &#39;co&#39;',
    );
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(read(mail.html)).toContain(
      '<img src=x onerror="alert(1)"> Bcc: eve@evil.example & \'co\' '.repeat(2).trim(),
    );
  });

  it('cannot take the place of a name in the template', () => {
    expect(write(hostileDigest('{{subject}} $& $1')).html).toContain('{{subject}} $&amp; $1');
  });

  it('keeps its direction to itself', () => {
    const { text } = write(hostileDigest('قميص كتان'));
    expect(text).toContain('\u2068قميص كتان\u2069');
    expect(write(hostileDigest('abc\u202egnp.exe')).text).toContain('abcgnp.exe');
  });

  further('is cut where it is endless, and the mail stays whole', () => {
    const [section] = mondayDigest.sections;
    const [order] = section?.lines ?? [];
    if (!section || !order) throw new Error('The sample digest has no order.');
    const endless = '"&"'.repeat(15_000);
    const line = { ...order, title: endless, party: endless, notes: [slipped(endless)], wrongOwner: endless };
    const lines = Array.from({ length: 10 }, (_, index) => ({ ...line, id: `ORD-${index}` }));
    const sections = (['late', 'risk', 'soon', 'stock', 'pay', 'check'] as const).map((name) => ({
      name,
      lines,
      more: [],
    }));
    const mail = write({ ...mondayDigest, sections });
    expect(Buffer.byteLength(mail.html)).toBeLessThan(100 * 1024);
    expect(Buffer.byteLength(mail.text)).toBeLessThan(100 * 1024);
    expect(mail.html).toContain('</html>');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://a.example/"onclick="x', '', 'ftp://a.example/'])(
    'an address such as %j is no link',
    (url) => {
      const mail = write({ ...mondayDigest, url });
      expect(links(mail.html)).toEqual([]);
      expect(mail.text).not.toContain('gid=');
      expect(mail.html).toContain('ORD-0017 Linen shirt, Ecru');
    },
  );
});

describe('Any digest', () => {
  it('is told in full in both parts, in lines that fit, and never too large', () => {
    fc.assert(
      fc.property(anyDigest, (digest) => {
        const { subject, text, html } = write(digest);
        const shown = read(html).join('\n');
        for (const { id } of digest.sections.flatMap(({ lines }) => lines)) {
          expect(text).toContain(id);
          expect(shown).toContain(id);
        }
        for (const { table, count } of digest.sections.flatMap(({ more }) => more)) {
          expect(text).toMatch(new RegExp(`${count.toLocaleString(digest.language)}.*${table}`));
        }
        const wide = text.split('\n').filter((line) => [...line.replace(/[\u2068\u2069]/g, '')].length > 72);
        expect(wide.filter((line) => line.trim().includes(' '))).toEqual([]);
        expect(subject).not.toMatch(/[\r\n]/);
        expect(html).not.toContain('{{');
        expect(shown).not.toMatch(/undefined|NaN|\[object/);
        expect(Buffer.byteLength(html)).toBeLessThan(100 * 1024);
      }),
    );
  });
});
