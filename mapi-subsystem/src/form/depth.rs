//! How deep the elements of a page are within each other.
//!
//! To put an element into its place a reader of HTML looks at those that are open, so that a message
//! made for it would take hours. Which elements are open does not follow from the tags alone: some
//! end by themselves, some do not end where they say, some begin again in every paragraph. The
//! sanitiser's own parser is asked, a tag at a time, before the sanitiser is.

use std::borrow::Cow;
use std::cell::Cell;
use std::rc::Rc;

use html5ever::tendril::{StrTendril, TendrilSink as _};
use html5ever::tree_builder::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::{Attribute, ParseOpts, QualName, local_name, ns, parse_fragment};

/// How many elements may be within each other: more than a person would write.
const DEEPEST: usize = 1000;

/// How many open elements may be looked at in all: a second's work.
const LOOKS: usize = 100_000_000;

/// Whether more elements are within each other than a person would write, or it takes long to find
/// that out.
pub(super) fn is_deep(html: &str) -> bool {
    // In the same place as the sanitiser reads it.
    let place = QualName::new(None, ns!(html), local_name!("div"));
    let mut parser =
        parse_fragment(Depths::default(), ParseOpts::default(), place, Vec::new(), false);
    html.split_inclusive('<').any(|part| {
        parser.process(StrTendril::from_slice(part));
        let depths = &parser.tokenizer.sink.sink;
        depths.deepest.get() > DEEPEST || depths.looks.get() > LOOKS
    })
}

/// An element, or what else may stand in a page.
struct Node {
    name: QualName,
    /// In MathML, but HTML may stand in it.
    holds_html: bool,
    depth: Cell<usize>,
    has_parent: Cell<bool>,
}

impl Node {
    fn new(name: QualName, holds_html: bool) -> Rc<Node> {
        Rc::new(Node { name, holds_html, depth: Cell::default(), has_parent: Cell::default() })
    }

    /// One that is no element.
    fn other() -> Rc<Node> {
        Node::new(QualName::new(None, ns!(), local_name!("")), false)
    }
}

/// A page of which no more is kept than how deep its elements are.
#[derive(Default)]
struct Depths {
    deepest: Cell<usize>,
    looks: Cell<usize>,
}

impl Depths {
    /// What is within it moves along unseen, as do the children of [`TreeSink::reparent_children`]:
    /// by one, up or down.
    fn put(&self, node: &NodeOrText<Rc<Node>>, depth: usize) {
        if let NodeOrText::AppendNode(node) = node {
            node.depth.set(depth);
            node.has_parent.set(true);
            self.deepest.set(self.deepest.get().max(depth));
        }
    }
}

impl TreeSink for Depths {
    type Handle = Rc<Node>;
    type Output = ();
    type ElemName<'a> = &'a QualName;

    fn elem_name<'a>(&'a self, target: &'a Rc<Node>) -> &'a QualName {
        self.looks.set(self.looks.get() + 1);
        &target.name
    }

    fn same_node(&self, one: &Rc<Node>, other: &Rc<Node>) -> bool {
        self.looks.set(self.looks.get() + 1);
        Rc::ptr_eq(one, other)
    }

    fn create_element(&self, name: QualName, _: Vec<Attribute>, flags: ElementFlags) -> Rc<Node> {
        Node::new(name, flags.mathml_annotation_xml_integration_point)
    }

    fn is_mathml_annotation_xml_integration_point(&self, node: &Rc<Node>) -> bool {
        node.holds_html
    }

    fn append(&self, parent: &Rc<Node>, child: NodeOrText<Rc<Node>>) {
        self.put(&child, parent.depth.get() + 1);
    }

    fn append_before_sibling(&self, sibling: &Rc<Node>, node: NodeOrText<Rc<Node>>) {
        self.put(&node, sibling.depth.get());
    }

    fn append_based_on_parent_node(
        &self,
        element: &Rc<Node>,
        before: &Rc<Node>,
        child: NodeOrText<Rc<Node>>,
    ) {
        if element.has_parent.get() {
            self.append_before_sibling(element, child);
        } else {
            self.append(before, child);
        }
    }

    fn remove_from_parent(&self, node: &Rc<Node>) {
        node.has_parent.set(false);
    }

    // What a template holds is as deep as if it were within it.
    fn get_template_contents(&self, template: &Rc<Node>) -> Rc<Node> {
        Rc::clone(template)
    }

    fn get_document(&self) -> Rc<Node> {
        Node::other()
    }

    fn create_comment(&self, _: StrTendril) -> Rc<Node> {
        Node::other()
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Rc<Node> {
        Node::other()
    }

    // Nothing of these puts an element into its place.
    fn reparent_children(&self, _: &Rc<Node>, _: &Rc<Node>) {}
    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}
    fn add_attrs_if_missing(&self, _: &Rc<Node>, _: Vec<Attribute>) {}
    fn set_quirks_mode(&self, _: QuirksMode) {}
    fn parse_error(&self, _: Cow<'static, str>) {}
    fn finish(self) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    fn many(part: &str) -> String {
        part.repeat(2_000)
    }

    #[test]
    fn what_is_deep_is_known_whatever_hides_it() {
        let numbered = |before: &str, after: &str| -> String {
            (0..2_000).map(|number| format!("{before}{number}{after}")).collect()
        };
        for html in [
            many("<div>"),
            // Ends of what is not open, or cannot end there.
            many("<div></x>"),
            many("<div></p>"),
            many("<div></body></html></head>"),
            many("<span><div></span>"),
            many("<div><table><td></div>"),
            many("<b><div></b>"),
            many("<form><div></form>"),
            many("<caption><div></caption>"),
            many("<button><button></button><div></button>"),
            // What ends by itself elsewhere does not here.
            many("<li><dd>"),
            format!("<svg>{}", many("<td>")),
            format!("<svg>{}", many("<tr></tr ><tr>")),
            format!("<math>{}", many("<option>")),
            format!("<math><annotation-xml encoding=text/html>{}", many("<div>")),
            // What closes itself in SVG does not in HTML.
            many("<div/>"),
            // What begins again in every paragraph.
            numbered("<p><b id=", "></p>"),
            numbered("<p><font size=", ">x<p>"),
            // What a template holds.
            many("<template>"),
            many("<table><template><td>"),
            // Tags where only a reader of HTML sees them.
            many("<div title='</div>'>"),
            many("<div><!--</div>-->"),
            many("<div><style></div></style>"),
        ] {
            assert!(is_deep(&html), "{}", &html[..60]);
        }
    }

    #[test]
    fn what_is_long_is_not_deep() {
        for html in [
            many("<div><p>x<br><td>y</div>"),
            many("<ul><li>x<li>y</ul><dl><dt>x<dd>y</dl>"),
            many("<p>x<p><b>y"),
            many("<table><tr><td><b>x<td>y<tr><td>z</table>"),
            format!("<table>{}</table>", many("<tr><td><font color=red>x<td>y")),
            many("<svg><path/><circle/></svg>"),
            // A table in a table ends it, and what stands in neither is before them.
            many("<table><b>"),
            many("<img><input><hr>"),
            many("<!--<div>-->"),
            many("<select><option>x<option>y</select>"),
            format!("<title>{}", many("<div>")),
            many("a < b <3 "),
        ] {
            assert!(!is_deep(&html), "{}", &html[..40]);
        }
        assert!(!is_deep(&"<div>".repeat(900)));
    }
}
