package org.intercity.accounts;

/** An account to be made, with the password as typed; not kept anywhere in this form. */
record NewAccount(String name, String called, Rights rights, String password) {

  @Override
  public String toString() {
    return name;
  }
}
