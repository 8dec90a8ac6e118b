// The reader of loose days, in a file of its own: the page asks for it while the person pastes.
import { moreDates } from './more-dates';

Object.assign(window, { moreDates });
