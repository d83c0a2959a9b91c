/** `HtmlService`: pages made of text or of the bundle's HTML file. */
import { call } from './door';
import { onlyWhatExists } from './strangers';

export class HtmlOutput {
  private title = '';
  private width: number | null = null;
  private height: number | null = null;

  constructor(private content: string) {}

  /** For other classes of the façade. */
  facts_(): { content: string; title: string; width: number | null; height: number | null } {
    const { content, title, width, height } = this;
    return { content, title, width, height };
  }
  getContent(): string {
    call('HtmlOutput.getContent');
    return this.content;
  }
  setContent(content: string): this {
    call('HtmlOutput.setContent');
    this.content = content;
    return this;
  }
  append(content: string): this {
    call('HtmlOutput.append');
    this.content += content;
    return this;
  }
  getTitle(): string {
    call('HtmlOutput.getTitle');
    return this.title;
  }
  setTitle(title: string): this {
    call('HtmlOutput.setTitle');
    this.title = title;
    return this;
  }
  setWidth(width: number): this {
    call('HtmlOutput.setWidth');
    this.width = width;
    return this;
  }
  setHeight(height: number): this {
    call('HtmlOutput.setHeight');
    this.height = height;
    return this;
  }
}

export class HtmlService {
  createHtmlOutput(content = ''): HtmlOutput {
    call('HtmlService.createHtmlOutput');
    return new HtmlOutput(String(content));
  }
  /** The file's name is given without its ending. */
  createHtmlOutputFromFile(name: string): HtmlOutput {
    return new HtmlOutput(call('HtmlService.createHtmlOutputFromFile', { op: 'file.read', name }));
  }
}

onlyWhatExists('HtmlOutput', HtmlOutput);
onlyWhatExists('HtmlService', HtmlService);
