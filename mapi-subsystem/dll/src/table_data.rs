//! Tables in memory, and views of them.

use std::ffi::c_void;
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use mapi_session::flags::{ModifyRowsFlags, TableType};
use mapi_session::prototypes::{
    CALLERRELEASE, MAPIAllocateBuffer, MAPIAllocateMore, MAPIFreeBuffer,
};
use mapi_session::raw::{
    IMAPITable, ITableData, ITableData_Impl, SPropTagArray, SPropValue, SRow, SRowSet,
    SSortOrderSet,
};
use mapi_session::wire::{Block, MAX_PROPS, Memory, Row, decode, encode};
use mapi_session::{Code, Guid, PropValue, Tag, Value};
use mapi_subsystem::com::guard::serve;
use mapi_subsystem::com::out::ALLOCATOR;
use mapi_subsystem::com::{Fault, Liveness, ObjectState, Reply};
use mapi_subsystem::props::{find, put};
use mapi_subsystem::table::{MemoryRows, open_table};
use windows_core::{ComObject, IUnknownImpl, Interface, OutRef, implement};

use crate::guard::succeeded;
use crate::table_views::View;

const INSTANCE_KEY: Tag = Tag(0x0FF6_0102);

/// The rows, and the columns that they have had so far.
struct Data {
    rows: Arc<MemoryRows>,
    kind: TableType,
    /// The column that tells rows apart.
    index: Tag,
    columns: Arc<Mutex<Vec<Tag>>>,
    unicode: bool,
}

impl Data {
    fn columns(&self) -> MutexGuard<'_, Vec<Tag>> {
        self.columns.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What a row is known by: its value of the index column.
    fn key(&self, props: &[PropValue]) -> Reply<Vec<u8>> {
        match find(props, self.index) {
            Some(Value::Binary(bytes)) => Ok(bytes.clone()),
            Some(value) => Ok(format!("{value:?}").into_bytes()),
            None => Err(Fault::new(
                Code::E_INVALID_PARAMETER,
                format!("the row has no index column 0x{:08X}", self.index.0),
            )),
        }
    }

    /// Takes a row's columns in and gives it the instance key that views know it by.
    fn adopt(&self, key: &[u8], mut row: Row) -> Row {
        put(&mut row, PropValue { tag: INSTANCE_KEY, value: Value::Binary(key.to_vec()) });
        let mut columns = self.columns();
        for prop in &row {
            if !columns.iter().any(|tag| tag.id() == prop.tag.id()) {
                columns.push(unicode(prop.tag));
            }
        }
        row
    }
}

/// A column as sources name it.
fn unicode(tag: Tag) -> Tag {
    match tag.type_code() {
        ty @ (0x001E | 0x101E) => tag.with_type(ty + 1),
        _ => tag,
    }
}

#[implement(ITableData)]
struct TableData {
    state: ObjectState,
    data: Data,
}

/// # Safety
/// `row` is null or a row.
unsafe fn row(row: *const SRow) -> Reply<Row> {
    // SAFETY: the caller vouches for it.
    Ok(unsafe { decode::one(row).and_then(|row| decode::row(row)) }?)
}

/// A value of the index column, as a row of one.
///
/// # Safety
/// `value` is null or a property.
unsafe fn one(value: *const SPropValue) -> Reply<Row> {
    // SAFETY: the caller vouches for it.
    Ok(unsafe { decode::one(value).and_then(|value| decode::prop(value)) }
        .map(|prop| vec![prop])?)
}

/// Hands a row out in one block, or null where there is none.
///
/// # Safety
/// `out` may be written.
unsafe fn give_row(out: *mut *mut SRow, row: Option<&Row>) -> Reply<()> {
    let Some(row) = row else { return Ok(()) };
    let block = Block::new(ALLOCATOR);
    let place = block.allocate(size_of::<SRow>())?.cast::<SRow>();
    let made = SRow {
        ulAdrEntryPad: 0,
        cValues: encode::count(row.len())?,
        lpProps: encode::props(&block, row)?,
    };
    // SAFETY: the room is for one; the caller vouches for `out`.
    unsafe {
        place.write(made);
        out.write(block.finish());
    }
    Ok(())
}

#[allow(non_snake_case)]
impl ITableData_Impl for TableData_Impl {
    fn HrGetView(
        &self,
        order: *const SSortOrderSet,
        released: *const c_void,
        caller: usize,
        view: OutRef<'_, IMAPITable>,
    ) -> i32 {
        serve(&self.state, "ITableData::HrGetView", || {
            if view.is_null() {
                return Err(Code::E_INVALID_PARAMETER.into());
            }
            let data = &self.data;
            let rows = match data.kind {
                // A snapshot is of now.
                TableType::Snapshot => MemoryRows::snapshot(
                    data.columns().clone(),
                    data.rows.all().into_iter().map(|(_, row)| Row::clone(&row)).collect(),
                ),
                _ => data.rows.clone(),
            };
            // SAFETY: the caller vouches for null or a function of this type, and a pointer to
            // one is as large as a pointer to data.
            let released =
                unsafe { std::mem::transmute::<*const c_void, Option<CALLERRELEASE>>(released) };
            let address = Arc::new(AtomicPtr::new(ptr::null_mut()));
            let source = View {
                rows,
                columns: data.columns.clone(),
                released,
                caller,
                table: self.to_interface(),
                view: address.clone(),
            };
            let hub = mapi_subsystem::notification_hub();
            let state = ObjectState::new("table", Liveness::new());
            let made = open_table(state, Arc::new(source), hub.as_ref(), data.unicode);
            address.store(made.as_raw(), Ordering::Release);
            if !order.is_null() {
                // SAFETY: the caller vouches for the order.
                succeeded(unsafe { made.SortTable(order, 0) })?;
            }
            view.write(Some(made)).map_err(|_| Code::E_INVALID_PARAMETER)?;
            Ok(Code::S_OK)
        })
    }

    fn HrModifyRow(&self, changed: *const SRow) -> i32 {
        serve(&self.state, "ITableData::HrModifyRow", || {
            // SAFETY: the caller vouches for the row.
            let row = unsafe { row(changed) }?;
            let key = self.data.key(&row)?;
            self.data.rows.upsert(&key, self.data.adopt(&key, row));
            Ok(Code::S_OK)
        })
    }

    fn HrDeleteRow(&self, index: *const SPropValue) -> i32 {
        serve(&self.state, "ITableData::HrDeleteRow", || {
            // SAFETY: the caller vouches for the value.
            let key = self.data.key(&unsafe { one(index) }?)?;
            match self.data.rows.remove(&key) {
                true => Ok(Code::S_OK),
                false => Err(Code::E_NOT_FOUND.into()),
            }
        })
    }

    fn HrQueryRow(&self, index: *const SPropValue, out: *mut *mut SRow, number: *mut u32) -> i32 {
        serve(&self.state, "ITableData::HrQueryRow", || {
            if out.is_null() {
                return Err(Code::E_INVALID_PARAMETER.into());
            }
            // SAFETY: the caller vouches for the arguments.
            unsafe {
                out.write(ptr::null_mut());
                let key = self.data.key(&one(index)?)?;
                let all = self.data.rows.all();
                let at = all.iter().position(|(other, _)| *other == key);
                let at = at.ok_or(Code::E_NOT_FOUND)?;
                give_row(out, all.get(at).map(|(_, row)| &**row))?;
                if !number.is_null() {
                    number.write(encode::count(at)?);
                }
            }
            Ok(Code::S_OK)
        })
    }

    fn HrEnumRow(&self, number: u32, out: *mut *mut SRow) -> i32 {
        serve(&self.state, "ITableData::HrEnumRow", || {
            if out.is_null() {
                return Err(Code::E_INVALID_PARAMETER.into());
            }
            // SAFETY: the caller vouches for `out`.
            unsafe {
                out.write(ptr::null_mut());
                let all = self.data.rows.all();
                give_row(out, all.get(number as usize).map(|(_, row)| &**row))?;
            }
            Ok(Code::S_OK)
        })
    }

    fn HrNotify(&self, flags: u32, count: u32, values: *const SPropValue) -> i32 {
        serve(&self.state, "ITableData::HrNotify", || {
            if flags != 0 {
                return Err(Code::E_UNKNOWN_FLAGS.into());
            }
            // SAFETY: the caller vouches for the values.
            let wanted = unsafe { decode::props(values, count) }?;
            let fits = |row: &Row| wanted.iter().all(|p| find(row, p.tag) == Some(&p.value));
            for (key, row) in self.data.rows.all() {
                if !wanted.is_empty() && fits(&row) {
                    self.data.rows.touch(&key);
                }
            }
            Ok(Code::S_OK)
        })
    }

    fn HrInsertRow(&self, position: u32, inserted: *const SRow) -> i32 {
        serve(&self.state, "ITableData::HrInsertRow", || {
            // SAFETY: the caller vouches for the row.
            let row = unsafe { row(inserted) }?;
            let key = self.data.key(&row)?;
            match self.data.rows.insert(position as usize, &key, self.data.adopt(&key, row)) {
                true => Ok(Code::S_OK),
                false => Err(Fault::new(
                    Code::E_INVALID_PARAMETER,
                    "there is a row with this index, or there are not so many rows",
                )),
            }
        })
    }

    fn HrModifyRows(&self, flags: u32, rows: *const SRowSet) -> i32 {
        serve(&self.state, "ITableData::HrModifyRows", || {
            if flags != 0 {
                return Err(Code::E_UNKNOWN_FLAGS.into());
            }
            // SAFETY: the caller vouches for the rows.
            let rows = unsafe { decode::rows(rows) }?;
            let keys: Vec<_> = rows.iter().map(|row| self.data.key(row)).collect::<Reply<_>>()?;
            for (key, row) in keys.iter().zip(rows) {
                self.data.rows.upsert(key, self.data.adopt(key, row));
            }
            Ok(Code::S_OK)
        })
    }

    fn HrDeleteRows(&self, flags: u32, rows: *const SRowSet, deleted: *mut u32) -> i32 {
        serve(&self.state, "ITableData::HrDeleteRows", || {
            let all = ModifyRowsFlags::ALL_ROWS.bits();
            if flags & !all != 0 {
                return Err(Code::E_UNKNOWN_FLAGS.into());
            }
            let count = if flags & all != 0 {
                let count = self.data.rows.all().len();
                self.data.rows.replace_all([]);
                count
            } else {
                // SAFETY: the caller vouches for the rows.
                let rows = unsafe { decode::rows(rows) }?;
                let keys: Vec<_> =
                    rows.iter().map(|row| self.data.key(row)).collect::<Reply<_>>()?;
                keys.iter().filter(|key| self.data.rows.remove(key)).count()
            };
            if !deleted.is_null() {
                // SAFETY: the caller vouches for `deleted`.
                unsafe { deleted.write(encode::count(count)?) };
            }
            Ok(Code::S_OK)
        })
    }
}

/// What the table gives is of MAPI's own memory, which the caller's functions are.
#[allow(clippy::too_many_arguments)]
pub(crate) unsafe fn create_table(
    interface: *const Guid,
    _: Option<MAPIAllocateBuffer>,
    _: Option<MAPIAllocateMore>,
    _: Option<MAPIFreeBuffer>,
    reserved: *mut c_void,
    kind: u32,
    index: u32,
    columns: *const SPropTagArray,
    table: *mut Option<ITableData>,
) -> i32 {
    if table.is_null() || !reserved.is_null() {
        return Code::E_INVALID_PARAMETER.to_hresult();
    }
    // SAFETY: the caller vouches for the arguments; `table` holds nothing yet.
    crate::guard::status(unsafe {
        table.write(None);
        create(interface, kind, Tag(index), columns).map(|made| table.write(Some(made)))
    })
}

unsafe fn create(
    interface: *const Guid,
    kind: u32,
    index: Tag,
    columns: *const SPropTagArray,
) -> Result<ITableData, Code> {
    // SAFETY: the caller vouches for null or an IID.
    if !interface.is_null() && unsafe { decode::guid(interface) }? != ITableData::IID {
        return Err(Code::E_INTERFACE_NOT_SUPPORTED);
    }
    let kind = match TableType::from_raw(kind) {
        kind @ (TableType::Snapshot | TableType::Dynamic) => kind,
        // Views whose rows stay and whose values change are not there.
        TableType::Keyset => return Err(Code::E_NO_SUPPORT),
        _ => return Err(Code::E_INVALID_PARAMETER),
    };
    // SAFETY: the caller vouches for the columns.
    let tags = unsafe { decode::tags(columns) }?;
    if tags.len() > MAX_PROPS as usize || index.id() == 0 {
        return Err(Code::E_INVALID_PARAMETER);
    }
    let unicode_text = !tags.iter().any(|tag| tag.type_code() & 0x0FFF == 0x001E);
    let mut columns: Vec<Tag> = tags.into_iter().map(unicode).collect();
    if !columns.iter().any(|tag| tag.id() == INSTANCE_KEY.id()) {
        columns.push(INSTANCE_KEY);
    }
    let data = Data {
        // The columns of its own are those of no view: each asks for them as they are then.
        rows: MemoryRows::new(kind, columns.clone()),
        kind,
        index,
        columns: Arc::new(Mutex::new(columns)),
        unicode: unicode_text,
    };
    let state = ObjectState::new("table in memory", Liveness::new());
    Ok(ComObject::new(TableData { state, data }).into_interface())
}
