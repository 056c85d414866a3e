import type { RefObject } from "react";
import {
  Header,
  I18nProvider,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  Popover,
  Text,
} from "react-aria-components";
import "./menu.css";

export type MenuChoice<Id extends string> = {
  id: Id;
  name: string;
  /** What it is good for, or, when it cannot be chosen, why not. */
  note: string;
  disabled?: boolean;
};

/** One of a few, kept while the menu stays open. */
export type MenuSetting = {
  name: string;
  values: readonly { id: string; name: string }[];
  value: string;
  onChange: (value: string) => void;
};

type Props<Id extends string> = {
  name: string;
  locale: string;
  /** The button that opened it: it stands under it, and gives the focus back. */
  button: RefObject<HTMLElement | null>;
  choices: readonly MenuChoice<Id>[];
  settings?: readonly MenuSetting[];
  onChoose: (id: Id) => void;
  onClose: () => void;
};

/** An open menu under its button. Heavy: load it when it is asked for. */
export function Menu<Id extends string>({
  name,
  locale,
  button,
  choices,
  settings = [],
  onChoose,
  onClose,
}: Props<Id>) {
  const chosen = (key: string | number) => {
    const choice = choices.find(({ id }) => id === key);
    if (choice) onChoose(choice.id);
  };
  return (
    <I18nProvider locale={locale}>
      <Popover
        className="menu-popover"
        triggerRef={button}
        isOpen
        onOpenChange={(open) => !open && onClose()}
        placement="bottom end"
        offset={6}
      >
        <AriaMenu
          className="menu"
          aria-label={name}
          autoFocus="first"
          disabledKeys={choices.filter(({ disabled }) => disabled).map(({ id }) => id)}
          onAction={chosen}
          onClose={onClose}
        >
          <MenuSection>
            {choices.map(({ id, name: choice, note }) => (
              <MenuItem key={id} id={id} className="menu-item" textValue={choice}>
                <Text slot="label">{choice}</Text>
                <Text slot="description">{note}</Text>
              </MenuItem>
            ))}
          </MenuSection>
          {settings.map((setting) => (
            <Setting key={setting.name} {...setting} />
          ))}
        </AriaMenu>
      </Popover>
    </I18nProvider>
  );
}

const Setting = ({ name, values, value, onChange }: MenuSetting) => (
  <MenuSection
    className="menu-setting"
    selectionMode="single"
    disallowEmptySelection
    shouldCloseOnSelect={false}
    selectedKeys={[value]}
    onSelectionChange={(keys) => {
      const found = values.find(({ id }) => keys === "all" || keys.has(id));
      if (found) onChange(found.id);
    }}
  >
    <Header>{name}</Header>
    {values.map(({ id, name: choice }) => (
      <MenuItem key={id} id={id} className="menu-item" textValue={choice}>
        {({ isSelected }) => (
          <>
            <span className="menu-mark" aria-hidden="true">
              {isSelected ? "●" : "○"}
            </span>
            <Text slot="label">{choice}</Text>
          </>
        )}
      </MenuItem>
    ))}
  </MenuSection>
);
