/** The content security policy forbids making code from text, which zod would otherwise try; must run before anything is parsed. */
import { config } from 'zod';

config({ jitless: true });
