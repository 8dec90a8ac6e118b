// Writes a digest in its reader's language.
import type { Digest, WrittenMail } from '../domain/digest';
import { writeMail } from '../mail/write-mail';
import { mailWords } from '../text/languages';

export const compose = (digest: Digest): WrittenMail => writeMail(digest, mailWords(digest.language));
