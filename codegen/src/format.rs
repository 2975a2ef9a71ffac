//! The one canonical form of a spec file: its layout changes, what it says does not.
//!
//! - Keys stand in the order of the types in [`spec`](crate::spec); keys that those lack stand last.
//! - What is short and many of (parameters, fields, flags, columns, properties without `doc`) takes
//!   a line each, as long as it fits into [`WIDTH`]; any other entry takes a line for each key, and
//!   a blank line divides entries.
//! - Text is plain where YAML reads it back as it was, else in double quotes; what does not fit into
//!   a line is folded (`>-`), what has several lines is literal (`|`).
//! - Identifiers and status codes are hexadecimal with all their digits, bits hexadecimal from 0x10
//!   on; an ordinal keeps its notation, as the headers number some so and some so.
//! - Comments stay before, or beside, what they stand before or beside.
//!
//! Serde sees no comments, so this works on the parser's events. What is made is parsed again and
//! held against what was there: a difference is an error, and nothing is lost.

use std::collections::VecDeque;
use std::fmt;
use std::sync::LazyLock;

use granit_parser::{Event, Parser, ScalarStyle, ScanError, Span, StructureStyle};
use serde_json::Value as Json;

use crate::schema;

/// The longest line that is made of what can be broken.
pub const WIDTH: usize = 110;

/// Collections deeper than this are refused.
const MAX_DEPTH: usize = 32;

/// A file has no canonical form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormatError {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// What is wrong there.
    pub message: String,
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.message)
    }
}

impl std::error::Error for FormatError {}

impl From<ScanError> for FormatError {
    fn from(e: ScanError) -> FormatError {
        let at = e.marker();
        FormatError { line: at.line(), column: at.col() + 1, message: e.info().to_owned() }
    }
}

/// Lays a file of the spec out in its canonical form.
///
/// # Errors
///
/// When the text is no YAML, or has what the form has no place for: anchors, tags, several documents.
pub fn format(text: &str) -> Result<String, FormatError> {
    let (root, header) = Reader::read(text)?;
    static SCHEMA: LazyLock<Json> = LazyLock::new(schema::value);
    let schema: &Json = &SCHEMA;
    let mut writer = Writer { out: String::new(), schema };
    writer.comments(&header, 0);
    if root.is_some() {
        writer.blank();
    }
    match &root {
        None => {}
        Some(Node::Map(map)) if !map.entries.is_empty() => {
            writer.map(map, 0, Context { schema, ordinal: false }, true);
        }
        Some(_) => return Err(error(1, 0, "the file is no mapping of keys to values")),
    }
    if !same(text, &writer.out)? {
        return Err(error(1, 0, "its canonical form would not say the same; please report this"));
    }
    Ok(writer.out)
}

fn error(line: usize, col: usize, message: &str) -> FormatError {
    FormatError { line, column: col + 1, message: message.to_owned() }
}

#[derive(Debug, Clone)]
struct Comment {
    /// From `#` on.
    text: String,
    /// Byte where it starts.
    at: usize,
    line: usize,
    col: usize,
    /// Nothing but space stands before it on its line.
    own_line: bool,
    /// An empty line stands before it.
    gap: bool,
}

#[derive(Debug)]
enum Node {
    Scalar { text: String, style: ScalarStyle },
    Seq(Seq),
    Map(Map),
}

#[derive(Debug, Default)]
struct Seq {
    items: Vec<Entry>,
    tail: Vec<Comment>,
}

#[derive(Debug, Default)]
struct Map {
    entries: Vec<Entry>,
    tail: Vec<Comment>,
}

/// An item of a sequence (then its key is empty), or an entry of a mapping.
#[derive(Debug)]
struct Entry {
    lead: Vec<Comment>,
    key: String,
    node: Node,
    trail: Option<Comment>,
}

impl Entry {
    fn has_comments(&self) -> bool {
        !self.lead.is_empty() || self.trail.is_some() || self.node.has_comments()
    }
}

impl Node {
    fn has_comments(&self) -> bool {
        let (entries, tail) = match self {
            Node::Scalar { .. } => return false,
            Node::Seq(seq) => (&seq.items, &seq.tail),
            Node::Map(map) => (&map.entries, &map.tail),
        };
        !tail.is_empty() || entries.iter().any(Entry::has_comments)
    }
}

/// From events to a tree that keeps comments.
struct Reader<'t> {
    events: VecDeque<(Event<'t>, Span)>,
    comments: VecDeque<Comment>,
}

impl<'t> Reader<'t> {
    fn read(text: &'t str) -> Result<(Option<Node>, Vec<Comment>), FormatError> {
        let lines: Vec<&str> = text.lines().collect();
        let mut reader = Reader { events: VecDeque::new(), comments: VecDeque::new() };
        for next in Parser::new_from_str(text) {
            let (event, span) = next?;
            match event {
                Event::Comment(words, _) => {
                    let (line, col) = (span.start.line(), span.start.col());
                    let before = lines.get(line.wrapping_sub(1)).copied().unwrap_or_default();
                    let above = line.checked_sub(2).and_then(|l| lines.get(l));
                    reader.comments.push_back(Comment {
                        text: format!("#{}", words.trim_end()),
                        at: start(&span),
                        line,
                        col,
                        own_line: before.trim_start().starts_with('#'),
                        gap: above.is_some_and(|l| l.trim().is_empty()),
                    });
                }
                event => reader.events.push_back((event, span)),
            }
        }
        // The parser may tell of a comment after what follows it.
        reader.comments.make_contiguous().sort_by_key(|c| c.at);
        reader.document(&lines)
    }

    fn document(mut self, lines: &[&str]) -> Result<(Option<Node>, Vec<Comment>), FormatError> {
        let (mut root, mut header) = (None, Vec::new());
        while let Some((event, span)) = self.events.front() {
            match event {
                Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
                Event::DocumentStart(..) if root.is_none() => {}
                Event::DocumentStart(..) => {
                    return Err(error(span.start.line(), 0, "a spec file is one document"));
                }
                Event::Scalar(value, ..) if value.is_empty() || value == "~" => {}
                _ if root.is_none() => {
                    // What an empty line divides from the first key is about the file.
                    let (first, line) = (start(span), span.start.line());
                    let mut lead = self.before(first);
                    let cut = lead.iter().rposition(|c| {
                        lines.get(c.line).is_some_and(|l| l.trim().is_empty()) && c.line < line
                    });
                    let rest = lead.split_off(cut.map_or(0, |c| c + 1));
                    header = lead;
                    for comment in rest.into_iter().rev() {
                        self.comments.push_front(comment);
                    }
                    root = Some(self.node(0, usize::MAX)?.0);
                    continue;
                }
                _ => return Err(error(span.start.line(), 0, "a spec file is one mapping")),
            }
            self.events.pop_front();
        }
        header.extend(self.comments);
        Ok((root, header))
    }

    /// Takes the comments that start before a byte.
    fn before(&mut self, at: usize) -> Vec<Comment> {
        let n = self.comments.iter().take_while(|c| c.at < at).count();
        self.comments.drain(..n).collect()
    }

    /// Takes a comment that stands beside what ends on a line.
    fn beside(&mut self, line: usize, limit: usize) -> Option<Comment> {
        self.comments.pop_front_if(|c| c.line == line && !c.own_line && c.at < limit)
    }

    fn next(&mut self) -> Result<(Event<'t>, Span), FormatError> {
        self.events.pop_front().ok_or_else(|| error(1, 0, "the file ends too early"))
    }

    /// A node, and the line on which it ends if a comment may stand beside it. `limit` is the end
    /// of the flow collection that it is in.
    fn node(&mut self, depth: usize, limit: usize) -> Result<(Node, Option<usize>), FormatError> {
        let (event, span) = self.next()?;
        let at = |message| error(span.start.line(), span.start.col(), message);
        if depth > MAX_DEPTH {
            return Err(at("the file nests too deep"));
        }
        match event {
            Event::Scalar(text, style, 0, None) => {
                let block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
                let end = (!block).then(|| span.end.line());
                Ok((Node::Scalar { text: text.into_owned(), style }, end))
            }
            Event::SequenceStart(style, 0, None) => {
                let inside = self.limit(style, limit);
                let mut seq = Seq::default();
                while !matches!(self.events.front(), None | Some((Event::SequenceEnd, _))) {
                    seq.items.push(self.entry(None, depth, inside)?);
                }
                let (_, end) = self.next()?;
                seq.tail = self.tail(style, span.start.col(), inside);
                Ok((Node::Seq(seq), (style == StructureStyle::Flow).then(|| end.end.line())))
            }
            Event::MappingStart(style, 0, None) => {
                let inside = self.limit(style, limit);
                let mut map = Map::default();
                let mut col = span.start.col();
                while !matches!(self.events.front(), None | Some((Event::MappingEnd, _))) {
                    if let (true, Some((_, span))) = (map.entries.is_empty(), self.events.front()) {
                        col = span.start.col();
                    }
                    let lead = self.events.front().map_or(0, |(_, span)| start(span));
                    let lead = self.before(lead);
                    let (key, key_span) = self.next()?;
                    let Event::Scalar(key, _, 0, None) = key else {
                        let at = key_span.start;
                        return Err(error(at.line(), at.col(), "expected a key that is a word"));
                    };
                    let mut entry = self.entry(Some(key.into_owned()), depth, inside)?;
                    entry.lead.splice(0..0, lead);
                    map.entries.push(entry);
                }
                let (_, end) = self.next()?;
                map.tail = self.tail(style, col, inside);
                Ok((Node::Map(map), (style == StructureStyle::Flow).then(|| end.end.line())))
            }
            _ => Err(at("anchors, aliases and tags have no canonical form; write the values out")),
        }
    }

    fn entry(
        &mut self,
        key: Option<String>,
        depth: usize,
        limit: usize,
    ) -> Result<Entry, FormatError> {
        let first = self.events.front().map_or(0, |(_, span)| start(span));
        let collection = matches!(
            self.events.front(),
            Some((Event::SequenceStart(..) | Event::MappingStart(..), _))
        );
        // A comment between a key and the list below it belongs to the first of the list.
        let lead = if key.is_none() || !collection { self.before(first) } else { Vec::new() };
        let (node, line) = self.node(depth + 1, limit)?;
        let trail = line.and_then(|line| self.beside(line, limit));
        Ok(Entry { lead, key: key.unwrap_or_default(), node, trail })
    }

    /// The byte at which a flow collection ends that has just begun; else the limit around it.
    fn limit(&self, style: StructureStyle, around: usize) -> usize {
        if style == StructureStyle::Block {
            return around;
        }
        let mut depth = 0;
        for (event, span) in &self.events {
            match event {
                Event::SequenceStart(..) | Event::MappingStart(..) => depth += 1,
                Event::SequenceEnd | Event::MappingEnd if depth == 0 => return start(span),
                Event::SequenceEnd | Event::MappingEnd => depth -= 1,
                _ => {}
            }
        }
        around
    }

    /// Comments after the last entry of a collection that are still its own.
    fn tail(&mut self, style: StructureStyle, col: usize, limit: usize) -> Vec<Comment> {
        let next = self.events.iter().find_map(|(event, span)| match event {
            Event::SequenceEnd | Event::MappingEnd | Event::DocumentEnd | Event::StreamEnd => None,
            _ => Some(start(span)),
        });
        let mut tail = Vec::new();
        while let Some(comment) = self.comments.pop_front_if(|c| match style {
            StructureStyle::Flow => c.at < limit,
            StructureStyle::Block => {
                c.own_line && c.col >= col && c.at < limit && next.is_none_or(|n| c.at < n)
            }
        }) {
            tail.push(comment);
        }
        tail
    }
}

fn start(span: &Span) -> usize {
    span.start.byte_offset().unwrap_or_else(|| span.start.index())
}

/// What the schema says about a value.
#[derive(Clone, Copy)]
struct Context<'s> {
    schema: &'s Json,
    /// It is in a set of ordinals.
    ordinal: bool,
}

impl<'s> Context<'s> {
    fn with(self, schema: Option<&'s Json>) -> Context<'s> {
        Context { schema: schema.unwrap_or(&Json::Null), ..self }
    }

    fn digits(self) -> Option<usize> {
        self.schema.get("x-mapi-digits")?.as_u64()?.try_into().ok()
    }

    fn takes_a_line(self) -> bool {
        self.schema.get("x-mapi-layout").is_some_and(|l| l == "line")
    }

    /// Whether an entry may stand on one line; of some kinds, those that say nothing more.
    fn may_take_a_line(self, map: &Map) -> bool {
        self.takes_a_line()
            || self.schema.get("x-mapi-layout").is_some_and(|l| l == "line unless documented")
                && map.entries.iter().all(|e| e.key != "doc")
    }
}

struct Writer<'s> {
    out: String,
    schema: &'s Json,
}

impl<'s> Writer<'s> {
    /// Follows a reference, and takes the part of a schema that is not null.
    fn resolve<'r>(root: &'r Json, mut schema: &'r Json) -> &'r Json {
        for _ in 0..MAX_DEPTH {
            if let Some(path) = schema.get("$ref").and_then(Json::as_str) {
                let Some(target) = root.pointer(path.trim_start_matches('#')) else { break };
                schema = target;
            } else if let Some(parts) = schema.get("anyOf").and_then(Json::as_array) {
                let part = parts.iter().find(|p| p.get("type").is_none_or(|t| t != "null"));
                let Some(part) = part else { break };
                schema = part;
            } else {
                break;
            }
        }
        schema
    }

    fn comments(&mut self, comments: &[Comment], indent: usize) {
        for comment in comments {
            if comment.gap {
                self.blank();
            }
            self.pad(indent);
            self.out.push_str(&comment.text);
            self.out.push('\n');
        }
    }

    /// An empty line, except where something begins.
    fn blank(&mut self) {
        let last = self.out.trim_end_matches('\n').rsplit('\n').next().unwrap_or_default();
        let last = if self.out.ends_with("\n\n") { "" } else { last.trim_start() };
        let begins = last.is_empty() || (last.ends_with(':') && !last.starts_with('#'));
        if !begins {
            self.out.push('\n');
        }
    }

    fn pad(&mut self, indent: usize) {
        self.out.extend(std::iter::repeat_n(' ', indent));
    }

    /// The entries of a mapping, in the order of the schema.
    fn map(&mut self, map: &Map, indent: usize, context: Context<'_>, top: bool) {
        let root = self.schema;
        let properties = context.schema.get("properties").and_then(Json::as_object);
        let entries = ordered(map, context.schema);
        let ordinal = context.ordinal
            || entries.iter().any(|e| {
                e.key == "kind" && matches!(&e.node, Node::Scalar { text, .. } if text == "ordinal")
            });
        let mut divide = false;
        for (i, entry) in entries.into_iter().enumerate() {
            if top && divide {
                self.blank();
            }
            divide = !matches!(entry.node, Node::Scalar { .. });
            // The first key follows the dash of its list; its comments stand before that.
            if top || i > 0 {
                self.comments(&entry.lead, indent);
                self.pad(indent);
            }
            let schema = properties.and_then(|p| p.get(&entry.key));
            let context =
                Context { ordinal, ..context }.with(schema.map(|s| Self::resolve(root, s)));
            self.entry(entry, indent, context, root);
        }
        self.comments(&map.tail, indent);
    }

    fn entry(&mut self, entry: &Entry, indent: usize, context: Context<'_>, root: &Json) {
        let key = plain_or_quoted(&entry.key, ScalarStyle::Plain, false);
        self.out.push_str(&key);
        self.out.push(':');
        let used = indent + key.chars().count() + 2;
        match &entry.node {
            Node::Scalar { text, style } => {
                self.scalar(text, *style, used, indent + 2, context, entry.trail.as_ref());
            }
            Node::Map(map) if map.entries.is_empty() && map.tail.is_empty() => {
                self.out.push_str(" {}");
                self.trail(entry.trail.as_ref());
            }
            Node::Map(map) => {
                self.trail(entry.trail.as_ref());
                self.pad(indent + 2);
                let mut lead = Vec::new();
                if let Some(first) = ordered(map, context.schema).first() {
                    lead.clone_from(&first.lead);
                }
                if !lead.is_empty() {
                    self.out.truncate(self.out.len() - indent - 2);
                    self.comments(&lead, indent + 2);
                    self.pad(indent + 2);
                }
                self.map(map, indent + 2, context, false);
            }
            Node::Seq(seq) => {
                let of = context.with(context.schema.get("items").map(|s| Self::resolve(root, s)));
                if !entry.node.has_comments()
                    && let Some(line) = flow_seq(seq, of)
                    && used + line.chars().count() <= WIDTH
                {
                    self.out.push(' ');
                    self.out.push_str(&line);
                    self.trail(entry.trail.as_ref());
                } else {
                    self.trail(entry.trail.as_ref());
                    self.seq(seq, indent + 2, of);
                }
            }
        }
    }

    /// Ends a line, with the comment that stands beside it.
    fn trail(&mut self, comment: Option<&Comment>) {
        if let Some(comment) = comment {
            self.out.push(' ');
            self.out.push_str(&comment.text);
        }
        self.out.push('\n');
    }

    fn seq(&mut self, seq: &Seq, indent: usize, context: Context<'_>) {
        let root = self.schema;
        let divided =
            seq.items.iter().any(|i| matches!(i.node, Node::Map(_))) && !context.takes_a_line();
        let mut after_line = false;
        for (i, item) in seq.items.iter().enumerate() {
            let line = match &item.node {
                Node::Map(map) if context.may_take_a_line(map) && !item.node.has_comments() => {
                    flow_map(map, context, root)
                        .filter(|line| indent + 2 + line.chars().count() <= WIDTH)
                }
                _ => None,
            };
            if i > 0 && divided && !(after_line && line.is_some()) {
                self.blank();
            }
            after_line = line.is_some();
            self.comments(&item.lead, indent);
            if let Node::Map(map) = &item.node
                && let Some(first) = ordered(map, context.schema).first()
            {
                self.comments(&first.lead, indent);
            }
            self.pad(indent);
            self.out.push('-');
            match &item.node {
                Node::Scalar { text, style } => {
                    self.scalar(text, *style, indent + 2, indent + 2, context, item.trail.as_ref());
                }
                Node::Map(map) => {
                    self.out.push(' ');
                    match line {
                        Some(line) => {
                            self.out.push_str(&line);
                            self.trail(item.trail.as_ref());
                        }
                        None if map.entries.is_empty() => {
                            self.out.push_str("{}");
                            self.trail(item.trail.as_ref());
                        }
                        None => {
                            if let Some(trail) = &item.trail {
                                // No place beside an entry of several lines: it goes above.
                                let at = self.out.len() - indent - 2;
                                let line = format!("{}{}\n", " ".repeat(indent), trail.text);
                                self.out.insert_str(at, &line);
                            }
                            self.map(map, indent + 2, context, false);
                        }
                    }
                }
                Node::Seq(inner) => match flow_seq(inner, context.with(None)) {
                    Some(line) if !item.node.has_comments() => {
                        self.out.push(' ');
                        self.out.push_str(&line);
                        self.trail(item.trail.as_ref());
                    }
                    _ => {
                        self.trail(item.trail.as_ref());
                        self.seq(inner, indent + 2, context.with(None));
                    }
                },
            }
        }
        self.comments(&seq.tail, indent);
    }

    /// A scalar after its key or dash, and the end of its line. `used` columns are taken.
    fn scalar(
        &mut self,
        text: &str,
        style: ScalarStyle,
        used: usize,
        indent: usize,
        context: Context<'_>,
        trail: Option<&Comment>,
    ) {
        if let Some(lines) = literal(text) {
            self.above(trail);
            let chomp = if text.ends_with('\n') { "" } else { "-" };
            self.out.push_str(" |");
            self.out.push_str(chomp);
            self.out.push('\n');
            for line in lines {
                if !line.is_empty() {
                    self.pad(indent);
                    self.out.push_str(line);
                }
                self.out.push('\n');
            }
            return;
        }
        let line = scalar(text, style, false, context);
        if used + line.chars().count() > WIDTH && foldable(text) {
            self.above(trail);
            self.out.push_str(" >-\n");
            let mut length = 0;
            for word in text.split(' ') {
                let width = word.chars().count();
                if length == 0 {
                    self.pad(indent);
                } else if indent + length + 1 + width > WIDTH {
                    self.out.push('\n');
                    self.pad(indent);
                    length = 0;
                } else {
                    self.out.push(' ');
                    length += 1;
                }
                self.out.push_str(word);
                length += width;
            }
            self.out.push('\n');
            return;
        }
        if !line.is_empty() {
            self.out.push(' ');
            self.out.push_str(&line);
        }
        self.trail(trail);
    }

    /// Puts a comment above the line that is being written.
    fn above(&mut self, comment: Option<&Comment>) {
        let Some(comment) = comment else { return };
        let at = self.out.rfind('\n').map_or(0, |n| n + 1);
        let line = &self.out[at..];
        let pad = line.len() - line.trim_start().len();
        let line = format!("{}{}\n", " ".repeat(pad), comment.text);
        self.out.insert_str(at, &line);
    }
}

/// The entries of a mapping in the order of the schema's keys; others last, as they stand.
fn ordered<'m>(map: &'m Map, schema: &Json) -> Vec<&'m Entry> {
    let mut entries: Vec<&Entry> = map.entries.iter().collect();
    if let Some(properties) = schema.get("properties").and_then(Json::as_object) {
        entries.sort_by_key(|e| properties.keys().position(|k| *k == e.key).unwrap_or(usize::MAX));
    }
    entries
}

fn flow_map(map: &Map, context: Context<'_>, root: &Json) -> Option<String> {
    if map.entries.is_empty() {
        return None;
    }
    let properties = context.schema.get("properties").and_then(Json::as_object);
    let mut parts = Vec::new();
    for entry in ordered(map, context.schema) {
        let schema = properties.and_then(|p| p.get(&entry.key));
        let of = context.with(schema.map(|s| Writer::resolve(root, s)));
        let value = match &entry.node {
            Node::Scalar { text, style } => scalar(text, *style, true, of),
            Node::Seq(seq) => flow_seq(seq, of.with(None))?,
            Node::Map(_) => return None,
        };
        parts.push(format!("{}: {value}", plain_or_quoted(&entry.key, ScalarStyle::Plain, true)));
    }
    Some(format!("{{ {} }}", parts.join(", ")))
}

fn flow_seq(seq: &Seq, context: Context<'_>) -> Option<String> {
    let mut parts = Vec::new();
    for item in &seq.items {
        let Node::Scalar { text, style } = &item.node else { return None };
        parts.push(scalar(text, *style, true, context));
    }
    Some(format!("[{}]", parts.join(", ")))
}

/// A scalar on one line.
fn scalar(text: &str, style: ScalarStyle, flow: bool, context: Context<'_>) -> String {
    if style == ScalarStyle::Plain
        && let Some(digits) = context.digits()
        && let Some((value, hex)) = number(text)
    {
        let in_hex = match (digits, context.ordinal) {
            (0, true) => hex,
            (0, false) => value >= 10,
            _ => value != 0 || digits < 8,
        };
        return if in_hex { format!("0x{value:0digits$X}") } else { value.to_string() };
    }
    plain_or_quoted(text, style, flow)
}

/// A plain number, and whether it is hexadecimal.
fn number(text: &str) -> Option<(u64, bool)> {
    match text.strip_prefix("0x") {
        Some(digits) => Some((u64::from_str_radix(digits, 16).ok()?, true)),
        None if text.starts_with(['+', '0']) && text != "0" => None,
        None => Some((text.parse().ok()?, false)),
    }
}

fn plain_or_quoted(text: &str, style: ScalarStyle, flow: bool) -> String {
    // What is plain and empty is null.
    if (style == ScalarStyle::Plain && text.is_empty() && !flow)
        || (plain(text, flow) && (style == ScalarStyle::Plain || !has_type(text)))
    {
        return text.to_owned();
    }
    if style == ScalarStyle::Plain && text.is_empty() {
        return "null".to_owned();
    }
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if printable(c) => out.push(c),
            c if u32::from(c) < 0x1_0000 => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push_str(&format!("\\U{:08X}", u32::from(c))),
        }
    }
    out.push('"');
    out
}

fn printable(c: char) -> bool {
    !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{FEFF}')
}

/// Whether YAML reads the text back when nothing marks it as text.
fn plain(text: &str, flow: bool) -> bool {
    let first = text.chars().next();
    let ends_flow = flow && text.contains([',', '[', ']', '{', '}']);
    first.is_some_and(|c| !c.is_whitespace() && !"-?:,[]{}#&*!|>'\"%@`".contains(c))
        && !text.ends_with(char::is_whitespace)
        && !text.ends_with(':')
        && !text.contains(": ")
        && !text.contains(" #")
        && !ends_flow
        && text.chars().all(|c| printable(c) && (c == ' ' || !c.is_whitespace()))
        && !text.starts_with("...")
}

/// Whether plain text would be a number, a truth value or nothing.
fn has_type(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    matches!(
        lower.as_str(),
        "~" | "null" | "true" | "false" | "yes" | "no" | "on" | "off" | "y" | "n" | "<<" | "="
    ) || text.starts_with(|c: char| c.is_ascii_digit() || c == '+' || c == '.')
        && text.parse::<f64>().is_ok()
        || number(text).is_some()
        || ["0x", "0o", "0b"].iter().any(|p| {
            lower.strip_prefix(p).is_some_and(|digits| digits.chars().all(char::is_alphanumeric))
        })
        || [".inf", "+.inf", ".nan"].contains(&lower.as_str())
}

/// Whether a folded block gives the text back.
fn foldable(text: &str) -> bool {
    text.contains(' ')
        && text.split(' ').all(|w| !w.is_empty())
        && text.chars().all(|c| printable(c) && (c == ' ' || !c.is_whitespace()))
}

/// The lines of a text that a literal block gives back.
fn literal(text: &str) -> Option<Vec<&str>> {
    let body = text.strip_suffix('\n').unwrap_or(text);
    let lines: Vec<&str> = body.split('\n').collect();
    let fits = |line: &&str| {
        line.is_empty()
            || (!line.trim().is_empty() && line.chars().all(|c| printable(c) || c == '\t'))
    };
    (text.contains('\n')
        && lines.iter().all(fits)
        && !text.starts_with([' ', '\t', '\n'])
        && !body.ends_with('\n'))
    .then_some(lines)
}

/// Whether two texts say the same: values without their notation, and comments.
fn same(one: &str, other: &str) -> Result<bool, FormatError> {
    let parts = |text: &str| -> Result<(Json, Vec<String>), FormatError> {
        let mut comments = Vec::new();
        for next in Parser::new_from_str(text) {
            if let (Event::Comment(words, _), _) = next? {
                comments.push(words.trim_end().to_owned());
            }
        }
        comments.sort();
        let root = Reader::read(text)?.0;
        Ok((root.map_or(Json::Null, |n| meaning(&n)), comments))
    };
    Ok(parts(one)? == parts(other)?)
}

fn meaning(node: &Node) -> Json {
    match node {
        Node::Scalar { text, style: ScalarStyle::Plain } => match number(text) {
            Some((number, _)) => number.into(),
            None if text.is_empty() || text == "~" || text == "null" => Json::Null,
            None if has_type(text) => serde_json::json!({ "plain": text }),
            None => text.as_str().into(),
        },
        Node::Scalar { text, .. } => text.as_str().into(),
        Node::Seq(seq) => seq.items.iter().map(|i| meaning(&i.node)).collect(),
        Node::Map(map) => {
            let mut entries: Vec<(String, Json)> =
                map.entries.iter().map(|e| (e.key.clone(), meaning(&e.node))).collect();
            entries.sort_by(|a, b| a.0.cmp(&b.0));
            serde_json::json!({ "map": entries })
        }
    }
}
