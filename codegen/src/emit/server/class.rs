//! The COM class: owns a server and answers calls through the glue.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::glue::{glue_ident, impl_type};
use super::traits::raw_ident;
use super::{
    also, article, chain, com_ident, file_stem, is_get_last_error, object, parent, server_ident,
};
use crate::emit::names::{ident, raw_method};
use crate::model::{CBase, Dir, Interface};

/// The COM class: owns the server, forwards every method of the chain to the glue.
pub(super) fn com_class(served: &[&Interface], interface: &Interface) -> TokenStream {
    let com = com_ident(interface);
    let outer = format_ident!("{}_Impl", com);
    let server = server_ident(interface);
    let raw_name = ident(&interface.name);
    let chain = chain(served, interface);
    let also = also(served, interface);
    let impls = chain.iter().chain(&also).map(|i| impl_block(i, &outer));
    let raw_also = also.iter().map(|i| ident(&i.name));
    let derived = served.iter().filter(|i| {
        i.name != interface.name && parent(served, i).is_some_and(|p| p.name == interface.name)
    });
    let derived = derived.map(|i| {
        let com = com_ident(i);
        quote! {
            if let Some(server) = super::servers::#com::server_of(object) {
                return Some(server);
            }
        }
    });
    let doc = format!(
        " The COM class of {}: answers `{}` through a server.",
        article(object(interface)),
        interface.name
    );
    quote! {
        #[doc = #doc]
        #[implement(raw::#raw_name #(, raw::#raw_also)*)]
        pub struct #com {
            state: ObjectState,
            server: Arc<dyn #server>,
        }

        impl #com {
            /// Makes an object that answers through `server` as long as `state` is alive.
            #[must_use]
            pub fn create(state: ObjectState, server: Arc<dyn #server>) -> raw::#raw_name {
                ComObject::new(#com { state, server }).into_interface()
            }

            /// The server of an object of this subsystem, if it is of this class or of one that
            /// extends it.
            #[must_use]
            pub fn server_of(object: &IUnknown) -> Option<Arc<dyn #server>> {
                if let Ok(class) = object.cast_object_ref::<#com>() {
                    return Some(Arc::clone(&class.server));
                }
                #(#derived)*
                None
            }
        }

        #(#impls)*
    }
}

/// `impl raw::IMAPIProp_Impl for FolderCom_Impl`.
fn impl_block(interface: &Interface, outer: &Ident) -> TokenStream {
    let trait_name = format_ident!("{}_Impl", interface.name);
    let stem = format_ident!("{}", file_stem(interface));
    let methods = interface.methods.iter().map(|method| {
        let name = ident(&raw_method(&method.name));
        let glue = glue_ident(method);
        let params: Vec<TokenStream> = method
            .params
            .iter()
            .map(|p| {
                let (name, ty) = (raw_ident(p), impl_type(p));
                quote!(#name: #ty)
            })
            .collect();
        if is_get_last_error(method) {
            let args = method.params.iter().map(raw_ident);
            return quote! {
                fn #name(&self, #(#params),*) -> i32 {
                    unsafe { guard::last_error(&self.state, #(#args),*) }
                }
            };
        }
        let args = method.params.iter().map(|p| {
            let name = raw_ident(p);
            match (&p.ty.base, p.ty.pointers) {
                (CBase::Interface(of), 1) if of == "IUnknown" => quote!(#name),
                (CBase::Interface(_), 1) => quote!(#name.as_ref()),
                (CBase::Interface(_), 2) if p.dir == Dir::Out && p.iid_is.is_none() => {
                    quote!(out::slot(#name))
                }
                _ => quote!(#name),
            }
        });
        quote! {
            fn #name(&self, #(#params),*) -> i32 {
                unsafe { super::#stem::glue::#glue(&self.state, &*self.server, #(#args),*) }
            }
        }
    });
    quote! {
        #[allow(non_snake_case)]
        impl raw::#trait_name for #outer {
            #(#methods)*
        }
    }
}
